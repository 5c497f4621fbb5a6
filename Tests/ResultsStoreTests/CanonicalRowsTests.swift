import ResultsStore
import Testing

@Suite("Canonical rows")
struct CanonicalRowsTests {
  @Test("have a header, shortest decimals, nan, hexadecimal fingerprints and line feeds")
  func rows() {
    let rows = CanonicalRows(designs: ["today"], responses: ["cost", "delay"], states: ["CD"])
    var bytes = rows.header
    rows.append(
      ReplicationRecord(
        design: 0, replication: 3, fingerprint: 255, values: [0.1, .nan], stateFingerprints: [16]),
      to: &bytes)
    rows.append(
      ReplicationRecord(
        design: 0, replication: 4, fingerprint: .max, values: [-0.0, 1e-7], stateFingerprints: [0]),
      to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        design,replication,cost,delay,fingerprint,CD_history
        today,3,0.1,nan,00000000000000ff,0000000000000010
        today,4,0.0,1e-07,ffffffffffffffff,0000000000000000

        """)
  }

  // Oracle: printf 'design,replication,x,fingerprint\na,0,0.5,0000000000000001\n' | sha256sum
  @Test("give the digest that sha256sum prints for them")
  func digest() {
    var digest = CanonicalDigest(CanonicalRows(designs: ["a"], responses: ["x"], states: []))
    digest.add(
      ReplicationRecord(
        design: 0, replication: 0, fingerprint: 1, values: [0.5], stateFingerprints: []))
    #expect(
      digest.text
        == "sha256:d63b8ff667b741f6ebcb36f807beaa7f89bef9ca63dfca2bf4865378f28f0b66")
  }

  @Test("quote a field only where a comma, quote or line break forces it")
  func fields() {
    #expect(CanonicalRows.field("plain.name") == "plain.name")
    #expect(CanonicalRows.field("a,b") == "\"a,b\"")
    #expect(CanonicalRows.field("say \"no\"") == "\"say \"\"no\"\"\"")
  }
}

@Suite("JSON values")
struct JSONValueTests {
  @Test("keep their order, escape their strings and write null for what JSON cannot say")
  func text() {
    let value = JSONValue.object([
      .init("zeta", .number(0.1)), .init("alpha", .number(.nan)),
      .init("list", .array([.integer(1), .bool(true), .null])),
      .init("text", .string("a\"b\\c\nd\u{1}é")),
    ])
    #expect(
      value.text() == """
        {
          "zeta": 0.1,
          "alpha": null,
          "list": [1, true, null],
          "text": "a\\"b\\\\c\\nd\\u0001é"
        }
        """)
  }
}
