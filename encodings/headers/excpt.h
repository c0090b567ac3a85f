/* Structured exceptions: the short spellings, and what a filter may ask and answer. */
#ifndef IRPCHECK_EXCPT_H
#define IRPCHECK_EXCPT_H

#define try __try
#define except __except
#define finally __finally
#define leave __leave

#define EXCEPTION_EXECUTE_HANDLER 1
#define EXCEPTION_CONTINUE_SEARCH 0
#define EXCEPTION_CONTINUE_EXECUTION (-1)

#define GetExceptionCode() __irpcheck_exception_code()
#define exception_code() __irpcheck_exception_code()
#define _exception_code() __irpcheck_exception_code()
struct _EXCEPTION_POINTERS *GetExceptionInformation(void);
#define exception_info() GetExceptionInformation()
#define _exception_info() GetExceptionInformation()
#define AbnormalTermination() __irpcheck_abnormal_termination()
#define abnormal_termination() __irpcheck_abnormal_termination()
#define _abnormal_termination() __irpcheck_abnormal_termination()

typedef enum _EXCEPTION_DISPOSITION {
  ExceptionContinueExecution,
  ExceptionContinueSearch,
  ExceptionNestedException,
  ExceptionCollidedUnwind
} EXCEPTION_DISPOSITION;

#endif
