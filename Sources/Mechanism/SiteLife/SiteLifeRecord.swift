/// What has become of mine sites over the window.
struct SiteLifeRecord {
  /// Seconds, summed over sites, of being worked; and of being worked unknown.
  private(set) var openTime: Int64 = 0
  private(set) var unknownTime: Int64 = 0
  private(set) var idleTime: Int64 = 0
  private(set) var openings = 0
  private(set) var closures = 0
  private(set) var discoveries = 0

  @inline(__always)
  mutating func spent(_ life: SubjectLife, seconds: Int64) {
    if !life.contains(.open) {
      idleTime &+= seconds
      return
    }
    openTime &+= seconds
    if !life.contains(.known) { unknownTime &+= seconds }
  }

  mutating func opened(at now: Int64, _ window: Window) {
    if window.contains(now) { openings += 1 }
  }

  mutating func closed(at now: Int64, _ window: Window) {
    if window.contains(now) { closures += 1 }
  }

  mutating func discovered(at now: Int64, _ window: Window) {
    if window.contains(now) { discoveries += 1 }
  }
}
