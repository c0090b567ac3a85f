/* What C++ knows by itself, for files of C++: they are read as far as they are C. */
#define bool _Bool
#define true 1
#define false 0
#define nullptr ((void *)0)
#define constexpr const
#define noexcept
#define override
