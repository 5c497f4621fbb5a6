public import EventSimulation
public import Mechanism

/// Why a subject stands as it does at a moment: the last event that touched it, and what led to that event.
public struct CausalChain: Sendable {
  /// An event of the chain.
  public struct Link: Sendable {
    /// What happened.
    public let event: Happening
    /// What it did to the subject asked about, or else to the one it happened to.
    public let did: [SubjectMark.What]
  }

  /// The latest event first, each followed by the one that scheduled it; empty when nothing had touched the subject.
  public let links: [Link]
  /// What those whom the events concern are called.
  public let names: PartyNames

  /// Runs one replication to its horizon and follows the causes back to the start.
  ///
  /// - Parameters:
  ///   - subject: the place of the subject among `names.subjects`.
  ///   - moment: events up to it count.
  public init(
    _ run: ReplayRun, names: PartyNames, subject: Int, moment: SimulationTime, replication: Int
  ) {
    var events: [Link] = []
    var causes = Causes()
    var last: Int?
    let zone = names.zoneOfSubject[subject]
    _ = run.watch(replication: replication) { chronicle in
      for (place, event) in chronicle.events.enumerated() where event.time <= moment {
        causes.add(event)
        if chronicle.touches(place, subject, zone: zone) { last = events.count }
        var did = chronicle.marks(of: place, on: subject)
        if did.isEmpty, case .subject(let other) = event.party {
          did = chronicle.marks(of: place, on: other)
        }
        events.append(Link(event: event, did: did))
      }
    }
    var links: [Link] = []
    while let place = last {
      links.append(events[place])
      last = causes.cause(of: events[place].event.number)
    }
    self.links = links
    self.names = names
  }
}
