/* Management data of multipath disks: paths, policies of load balancing. */
#ifndef IRPCHECK_MPIODISK_H
#define IRPCHECK_MPIODISK_H
#include <ntdef.h>
#define DSM_LB_FAILOVER 1
#define DSM_LB_ROUND_ROBIN 2
#define DSM_LB_ROUND_ROBIN_WITH_SUBSET 3
#define DSM_LB_DYN_LEAST_QUEUE_DEPTH 4
#define DSM_LB_WEIGHTED_PATHS 5
#define DSM_LB_LEAST_BLOCKS 6
#define DSM_LB_VENDOR_SPECIFIC 7
typedef struct _MPIO_DSM_Path { ULONGLONG DsmPathId, Reserved; ULONG PathWeight, PrimaryPath, OptimizedPath, PreferredPath, FailedPath, Reserved32; } MPIO_DSM_Path, *PMPIO_DSM_Path;
typedef struct _MPIO_DSM_Path_V2 {
  ULONGLONG DsmPathId, Reserved;
  ULONG PathWeight, PrimaryPath, OptimizedPath, PreferredPath, FailedPath, TargetPortGroup_State, ALUASupport;
  UCHAR SymmetricLUA, TargetPortGroup_Preferred;
  USHORT TargetPortGroup_Identifier;
  ULONG TargetPort_Identifier, Reserved32;
  ULONGLONG Reserved64;
} MPIO_DSM_Path_V2, *PMPIO_DSM_Path_V2;
typedef struct _DSM_Load_Balance_Policy { ULONG Version, LoadBalancePolicy, DSMPathCount, Reserved; MPIO_DSM_Path DSM_Paths[1]; } DSM_Load_Balance_Policy, *PDSM_Load_Balance_Policy;
typedef struct _DSM_Load_Balance_Policy_V2 { ULONG Version, LoadBalancePolicy, DSMPathCount, Reserved; MPIO_DSM_Path_V2 DSM_Paths[1]; } DSM_Load_Balance_Policy_V2, *PDSM_Load_Balance_Policy_V2;
typedef struct _DSM_QueryLBPolicy { DSM_Load_Balance_Policy LoadBalancePolicy; } DSM_QueryLBPolicy, *PDSM_QueryLBPolicy;
typedef struct _DSM_QueryLBPolicy_V2 { DSM_Load_Balance_Policy_V2 LoadBalancePolicy; } DSM_QueryLBPolicy_V2, *PDSM_QueryLBPolicy_V2;
typedef struct _DSM_QuerySupportedLBPolicies { ULONG SupportedLBPoliciesCount, Reserved; DSM_Load_Balance_Policy Supported_LB_Policies[1]; } DSM_QuerySupportedLBPolicies, *PDSM_QuerySupportedLBPolicies;
typedef struct _DSM_QuerySupportedLBPolicies_V2 { ULONG SupportedLBPoliciesCount, Reserved; DSM_Load_Balance_Policy_V2 Supported_LB_Policies[1]; } DSM_QuerySupportedLBPolicies_V2, *PDSM_QuerySupportedLBPolicies_V2;
typedef struct _DSM_QueryUniqueId { ULONGLONG DsmUniqueId; } DSM_QueryUniqueId, *PDSM_QueryUniqueId;
#define DsmSetLoadBalancePolicy 1
#define DsmSetLoadBalancePolicyALUA 2
typedef struct _DsmSetLoadBalancePolicy_IN { DSM_Load_Balance_Policy LoadBalancePolicy; } DsmSetLoadBalancePolicy_IN, *PDsmSetLoadBalancePolicy_IN;
typedef struct _DsmSetLoadBalancePolicy_OUT { ULONG Status; } DsmSetLoadBalancePolicy_OUT, *PDsmSetLoadBalancePolicy_OUT;
typedef struct _DsmSetLoadBalancePolicyALUA_IN { DSM_Load_Balance_Policy_V2 LoadBalancePolicy; } DsmSetLoadBalancePolicyALUA_IN, *PDsmSetLoadBalancePolicyALUA_IN;
typedef struct _DsmSetLoadBalancePolicyALUA_OUT { ULONG Status; } DsmSetLoadBalancePolicyALUA_OUT, *PDsmSetLoadBalancePolicyALUA_OUT;
#endif
