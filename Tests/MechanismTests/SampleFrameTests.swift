import Testing

@testable import Mechanism

@Suite("Sample frame")
struct SampleFrameTests {
  // By hand: of 10, 20, 30 a uniform of 0.5 takes the second, which changes places with the first; of the 10 and 30
  // that are left 0.99 takes the last, and then there is only 10.
  @Test("Members are drawn from those that are left")
  func withoutReplacement() {
    var frame = SampleFrame(capacity: 3)
    for member: Int32 in [10, 20, 30] { frame.add(member) }
    #expect(frame.draw(uniform: 0.5) == 20)
    #expect(frame.draw(uniform: 0.99) == 30)
    #expect(frame.draw(uniform: 0.5) == 10)
  }

  @Test("What an earlier sample drew is forgotten when the frame is emptied")
  func emptied() {
    var frame = SampleFrame(capacity: 2)
    frame.add(1)
    frame.add(2)
    _ = frame.draw(uniform: 0.9)
    frame.empty()
    frame.add(7)
    #expect(frame.draw(uniform: 0.9) == 7)
  }
}
