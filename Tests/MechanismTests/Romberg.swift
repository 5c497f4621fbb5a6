/// Integrals by Romberg's method: trapezoidal sums over ever finer steps, extrapolated.
enum Romberg {
  static func integral(from a: Double, to b: Double, _ f: (Double) -> Double) -> Double {
    // Many pieces, so that each is smooth over its own length.
    let pieces = 64
    var total = 0.0
    for piece in 0..<pieces {
      let width = (b - a) / Double(pieces)
      total += one(from: a + Double(piece) * width, to: a + Double(piece + 1) * width, f)
    }
    return total
  }

  private static func one(from a: Double, to b: Double, _ f: (Double) -> Double) -> Double {
    var width = b - a
    var row = [width * (f(a) + f(b)) / 2]
    var count = 1
    for level in 1...12 {
      var middle = 0.0
      for step in 0..<count { middle += f(a + (Double(step) + 0.5) * width) }
      var next = [(row[0] + width * middle) / 2]
      var power = 1.0
      for order in 1...level {
        power *= 4
        next.append(next[order - 1] + (next[order - 1] - row[order - 1]) / (power - 1))
      }
      let change = abs(next[level] - row[level - 1])
      row = next
      count *= 2
      width /= 2
      if level >= 4, change <= 1e-13 * abs(next[level]) { break }
    }
    return row[row.count - 1]
  }
}
