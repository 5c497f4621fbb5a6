#include <gsl/gsl_blas.h>
#include <gsl/gsl_bspline.h>
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_eigen.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_integration.h>
#include <gsl/gsl_linalg.h>
#include <gsl/gsl_matrix.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_sf.h>
#include <gsl/gsl_vector.h>
#include <gsl/gsl_version.h>

// `gsl_version` is a mutable global, which Swift 6 does not let pass.
static inline const char *baraza_gsl_version(void) { return gsl_version; }

// GSL's default handler aborts the process; codes become Swift errors instead.
static inline void baraza_gsl_return_codes(void) { gsl_set_error_handler_off(); }
