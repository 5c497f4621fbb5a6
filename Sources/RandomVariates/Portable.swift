/// Elementary and special functions that give the same bits on every processor.
///
/// A system library picks fused multiply-add variants of `log`, `exp` and `pow` at run time, so its
/// results differ in the last place between machines. These use addition, subtraction,
/// multiplication, division, the square root and bit operations only, each of which IEEE 754 rounds
/// in one way, and Swift never contracts them. Everything that reaches a draw or a model number goes
/// through here.
///
/// The elementary functions follow the methods and coefficients of fdlibm (K. C. Ng, Sun
/// Microsystems, 1993, https://www.netlib.org/fdlibm/). Errors are given in units in the last place
/// (ulp) of the result, and were measured against the C library and GSL.
public enum Portable {}
