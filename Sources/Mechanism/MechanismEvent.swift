/// All that can happen in the model; `MechanismModel.handle` is the only switch over it.
enum MechanismEvent: BitwiseCopyable {
  /// The conduct of a subject makes the transition it has in store.
  case conductChanges(subject: Int32)
  case regimeChanges(zone: Int32)
  /// The routine of an activity makes a visit to one subject due.
  case visitDue(subject: Int32, activity: UInt8)
  /// The routine of an activity draws its sample in one state.
  case sampleDue(state: Int32, activity: UInt8)
  /// The status of a subject is about to end, or a red subject may be seen again.
  case renewalDue(subject: Int32)
  case visitEnds(job: Int32)
  /// A visit that was turned away joins the queue again.
  case visitRetried(job: Int32)
  case decided(decision: Int32)
  case statusEnds(subject: Int32)
  case moneyArrives
  /// A month of trade ends, or something about trade changes on its date.
  case tradeSettles
}
