import ResultsStore
import Testing

/// Expected values: FIPS 180-4 examples and NIST's SHA-2 example values; the one of 55 to 65 bytes
/// computed with `sha256sum` of GNU coreutils.
@Suite("SHA-256")
struct SHA256Tests {
  struct Case: Sendable, CustomTestStringConvertible {
    let message: String
    let repeats: Int
    let hash: String
    var testDescription: String { "\(repeats) × “\(message)”" }
  }

  @Test(
    "agrees with published values",
    arguments: [
      Case(
        message: "", repeats: 1,
        hash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      Case(
        message: "abc", repeats: 1,
        hash: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      Case(
        message: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", repeats: 1,
        hash: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
      Case(
        message: "a", repeats: 1_000_000,
        hash: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
      Case(
        message: "a", repeats: 55,
        hash:
          "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
      Case(
        message: "a", repeats: 56,
        hash:
          "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
      Case(
        message: "a", repeats: 64,
        hash:
          "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
      Case(
        message: "a", repeats: 65,
        hash:
          "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
    ])
  func publishedValues(example: Case) {
    var hash = SHA256()
    let message = Array(example.message.utf8)
    hash.update(Array(repeatElement(message, count: example.repeats).joined()))
    #expect(hash.hexadecimal() == example.hash)
  }

  @Test("does not depend on how the stream is cut")
  func pieces() {
    let message = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    for size in [1, 3, 63, 64, 65, 127, 999] {
      var hash = SHA256()
      for start in stride(from: 0, to: message.count, by: size) {
        hash.update(Array(message[start..<min(start + size, message.count)]))
      }
      #expect(hash.hexadecimal() == SHA256.hexadecimal(of: message), "pieces of \(size)")
    }
  }
}
