/// A JSON document that keeps the order of its members as given.
///
/// Numbers are written as the shortest decimals that read back to the same value. What JSON cannot
/// say (not a number, infinity) is written `null`.
public indirect enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case unsigned(UInt64)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One name and value of an object.
  public struct Member: Sendable, Equatable {
    /// The name, unique within its object.
    public let name: String
    /// The value.
    public let value: JSONValue

    /// Makes a member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Returns the text, indented by two spaces; objects that hold only scalars take one line.
  ///
  /// - Complexity: O(*n*) in the size of the document.
  public func text() -> String {
    var out = ""
    write(to: &out, indent: 0)
    return out
  }

  private var isScalar: Bool {
    switch self {
    case .null, .bool, .integer, .unsigned, .number, .string: true
    case .array, .object: false
    }
  }

  private func write(to out: inout String, indent: Int) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .integer(let value): out += String(value)
    case .unsigned(let value): out += String(value)
    case .number(let value): out += value.isFinite ? value.description : "null"
    case .string(let value): Self.write(value, to: &out)
    case .array(let values):
      let flat = values.allSatisfy(\.isScalar)
      Self.write(
        values, open: "[", close: "]", flat: flat, indent: indent, to: &out
      ) { value, out, indent in
        value.write(to: &out, indent: indent)
      }
    case .object(let members):
      let flat = members.allSatisfy(\.value.isScalar)
      Self.write(
        members, open: "{", close: "}", flat: flat, indent: indent, to: &out
      ) { member, out, indent in
        Self.write(member.name, to: &out)
        out += ": "
        member.value.write(to: &out, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], open: String, close: String, flat: Bool, indent: Int,
    to out: inout String, each: (Element, inout String, Int) -> Void
  ) {
    out += open
    for (index, element) in elements.enumerated() {
      if index > 0 { out += flat ? ", " : "," }
      if !flat { out += "\n" + String(repeating: " ", count: indent + 2) }
      each(element, &out, indent + 2)
    }
    if !flat { out += "\n" + String(repeating: " ", count: indent) }
    out += close
  }

  private static func write(_ string: String, to out: inout String) {
    out += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7f:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
