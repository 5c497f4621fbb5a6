import Glibc

/// Memory that is read and written in no order, on cache lines of its own.
@usableFromInline
internal enum Block {
  private static var line: Int { 64 }
  private static var largePage: Int { 2 << 20 }

  /// Memory for so many bytes, to be given back with `deallocate()`.
  ///
  /// A large block is put on large pages where the system has them: with small ones the processor would spend as
  /// long finding most addresses as reading what is there.
  @usableFromInline
  internal static func allocate(byteCount: Int) -> UnsafeMutableRawPointer {
    if byteCount < largePage {
      return UnsafeMutableRawPointer.allocate(byteCount: max(1, byteCount), alignment: line)
    }
    let whole = (byteCount + largePage - 1) / largePage * largePage
    let block = UnsafeMutableRawPointer.allocate(byteCount: whole, alignment: largePage)
    // Advice only: where it is not taken, nothing but time is lost.
    _ = unsafe madvise(block, whole, MADV_HUGEPAGE)
    return unsafe block
  }

  /// The same for values of one type.
  @usableFromInline
  internal static func allocate<Element>(
    _ type: Element.Type, capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    unsafe allocate(byteCount: capacity * MemoryLayout<Element>.stride)
      .bindMemory(to: Element.self, capacity: capacity)
  }
}
