import Glibc
import Testing

@testable import RandomVariates

@Suite("The layers of the ziggurats")
struct LayersTests {
  @Test("have the density of their curve at their edges, and all the same area")
  func areas() {
    // Edges at indices 2i (scaled) and 2i + 1; the areas were published by Marsaglia and Tsang (2000) to 16 places.
    for i in 1..<256 {
      let (normal, next) = (
        NormalLayers.edges[2 * i] * 0x1p52, NormalLayers.edges[2 * i + 1]
      )
      let height = NormalLayers.densities[i + 1] - NormalLayers.densities[i]
      #expect(abs(normal * height - 0.00492867323399) < 1e-13)
      #expect(abs(NormalLayers.densities[i] - exp(-normal * normal / 2)) < 1e-15)
      #expect(NormalLayers.edges[2 * i - 1] == normal && next < normal)
    }
    for i in 1..<256 {
      let edge = ExponentialLayers.edges[2 * i] * 0x1p53
      let height = ExponentialLayers.densities[i + 1] - ExponentialLayers.densities[i]
      #expect(abs(edge * height - 0.0039496598225815571993) < 1e-15)
      #expect(abs(ExponentialLayers.densities[i] - exp(-edge)) < 1e-15)
    }
    // The base layer: a rectangle up to the edge and the tail beyond it.
    let edge = NormalLayers.tail
    let tail = (Double.pi / 2).squareRoot() * erfc(edge / 2.0.squareRoot())
    #expect(abs(edge * exp(-edge * edge / 2) + tail - 0.00492867323399) < 1e-13)
  }
}
