internal import CYAML

/// A place in the text, both numbers counted from 0; columns in Unicode scalars.
struct YAMLMark {
  var line: Int
  var column: Int
}

/// What libyaml finds, one after another, copied out of its memory.
enum YAMLEvent {
  case streamStart
  case streamEnd
  case documentStart
  case documentEnd
  case alias
  case scalar(text: String, isPlain: Bool, isAnchored: Bool, isTagged: Bool)
  case mappingStart(isAnchored: Bool, isTagged: Bool)
  case mappingEnd
  case sequenceStart(isAnchored: Bool, isTagged: Bool)
  case sequenceEnd
}

/// Why libyaml stopped.
struct YAMLSyntaxFault {
  var problem: String
  var mark: YAMLMark
}

/// The one door to libyaml: it feeds the events of a UTF-8 text to a visitor until the visitor says stop.
enum YAMLEvents {
  static func visit(
    _ bytes: [UInt8], _ visitor: (YAMLEvent, YAMLMark, YAMLMark) -> Bool
  ) -> YAMLSyntaxFault? {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { unsafe parser.deallocate() }
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      return YAMLSyntaxFault(problem: "out of memory", mark: YAMLMark(line: 0, column: 0))
    }
    defer { unsafe yaml_parser_delete(parser) }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      var event = unsafe yaml_event_t()
      while true {
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { return unsafe fault(parser) }
        let found = unsafe translated(event)
        let start = unsafe mark(event.start_mark)
        let end = unsafe mark(event.end_mark)
        unsafe yaml_event_delete(&event)
        guard let found else { return nil }
        if !visitor(found, start, end) { return nil }
        if case .streamEnd = found { return nil }
      }
    }
  }

  private static func mark(_ mark: yaml_mark_t) -> YAMLMark {
    YAMLMark(line: Int(clamping: mark.line), column: Int(clamping: mark.column))
  }

  private static func fault(_ parser: UnsafeMutablePointer<yaml_parser_t>) -> YAMLSyntaxFault {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "unreadable"
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      return unsafe YAMLSyntaxFault(problem: problem, mark: mark(parser.pointee.mark))
    }
    // What is never closed is shown where it opens, not at the end of the file.
    let isUnclosed = problem.contains("end of stream")
    return unsafe YAMLSyntaxFault(
      problem: problem,
      mark: mark(isUnclosed ? parser.pointee.context_mark : parser.pointee.problem_mark))
  }

  private static func translated(_ event: yaml_event_t) -> YAMLEvent? {
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return .alias
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
      return unsafe .scalar(
        text: String(decoding: bytes, as: UTF8.self),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
        isAnchored: scalar.anchor != nil, isTagged: scalar.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe .mappingStart(isAnchored: start.anchor != nil, isTagged: start.tag != nil)
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe .sequenceStart(isAnchored: start.anchor != nil, isTagged: start.tag != nil)
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    default: return nil
    }
  }
}
