#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_sf.h>

// GSL's default handler aborts the process; codes become Swift errors instead.
static inline void baraza_gsl_return_codes(void) { gsl_set_error_handler_off(); }
