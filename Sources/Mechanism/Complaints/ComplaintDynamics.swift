import EventSimulation
import RandomVariates

// Complaints and whistle-blower reports. They come whether or not anybody listens, so that two designs meet the same
// ones; a design says who takes them and who answers.
extension MechanismModel {
  /// Sets going the complaints that have no ground; those that have begin with a breach.
  mutating func startComplaints(_ executive: inout Executive<MechanismEvent>) {
    for state in complaints.indices { scheduleUnfounded(state, &executive) }
  }

  /// The next complaint about a site in serious breach, in its present stretch of conduct.
  mutating func scheduleComplaint(_ i: Int, _ executive: inout Executive<MechanismEvent>) {
    guard subjects[i].kind == .mineSite else { return }
    let rate = complaints[Int(subjects[i].state)].seriousRate * complaintFactor(i)
    guard rate > 0 else { return }
    let made = subjects[i].complaintsMade
    let wait = key.exponential(
      entity: subjects[i].entity, draw: subjects[i].spell << 8 | UInt32(made),
      purpose: Purpose.complaint.of(.mineSite))
    _ = schedule(
      .complaint(subject: Int32(i), spell: UInt16(truncatingIfNeeded: subjects[i].spell)),
      at: ticks(from: executive.now.ticks, after: wait / rate), &executive)
  }

  mutating func complaint(
    _ i: Int, _ spell: UInt16, _ executive: inout Executive<MechanismEvent>
  ) {
    guard subjects[i].grade == .serious, UInt16(truncatingIfNeeded: subjects[i].spell) == spell
    else { return }
    let origin = ComplaintOrigin(
      entity: subjects[i].entity,
      draw: subjects[i].spell << 8 | UInt32(subjects[i].complaintsMade), isOfSite: true)
    subjects[i].complaintsMade &+= 1
    hear(i, isFounded: true, origin, &executive)
    scheduleComplaint(i, &executive)
  }

  private mutating func scheduleUnfounded(
    _ state: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    let sites = ranges[state * SubjectKind.count]
    let rate = complaints[state].unfoundedRate * Double(sites.count)
    guard rate > 0 else { return }
    let wait = key.exponential(
      entity: subjects[ranges[state * SubjectKind.count + 2].lowerBound].entity,
      draw: unfoundedComplaints[state], purpose: Purpose.unfoundedComplaint.alone())
    _ = schedule(
      .unfoundedComplaint(state: Int32(state)),
      at: ticks(from: executive.now.ticks, after: wait / rate), &executive)
  }

  mutating func unfoundedComplaint(_ state: Int, _ executive: inout Executive<MechanismEvent>) {
    let sites = ranges[state * SubjectKind.count]
    let u = key.uniform(
      entity: subjects[ranges[state * SubjectKind.count + 2].lowerBound].entity,
      draw: unfoundedComplaints[state], purpose: Purpose.unfoundedComplaint.alone(number: 1))
    let origin = ComplaintOrigin(
      entity: subjects[ranges[state * SubjectKind.count + 2].lowerBound].entity,
      draw: unfoundedComplaints[state], isOfSite: false)
    unfoundedComplaints[state] &+= 1
    let i = sites.lowerBound + Int(u * Double(sites.count))
    hear(i, isFounded: subjects[i].grade == .serious, origin, &executive)
    scheduleUnfounded(state, &executive)
  }

  /// A complaint reaches whoever takes complaints, unless fear keeps it back, and those who are to look.
  private mutating func hear(
    _ i: Int, isFounded: Bool, _ origin: ComplaintOrigin,
    _ executive: inout Executive<MechanismEvent>
  ) {
    let parameters = complaints[Int(subjects[i].state)]
    guard parameters.lineIsOpen, isOpen(i) else { return }
    if isSilenced(i, origin, at: executive.now.ticks) { return }
    discover(i, &executive)
    recorder.complained(isFounded: isFounded, at: executive.now.ticks, window)
    let asked = answering(i, parameters.answeredBy)
    takeGrievance(i, isFounded: isFounded, isAnswered: asked >= 0, origin, &executive)
    guard asked >= 0 else { return }
    alert(
      i, asked,
      draw: 0xff00_0000 | subjects[i].spell << 8 & 0xff_ff00 | UInt32(subjects[i].complaintsMade),
      &executive)
  }
}
