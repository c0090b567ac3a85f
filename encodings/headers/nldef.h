/* What the network layer says of addresses and routes; the socket addresses are in ws2def.h. */
#ifndef IRPCHECK_NLDEF_H
#define IRPCHECK_NLDEF_H
#include <ws2def.h>
typedef enum { IpPrefixOriginOther, IpPrefixOriginManual, IpPrefixOriginWellKnown, IpPrefixOriginDhcp, IpPrefixOriginRouterAdvertisement, IpPrefixOriginUnchanged = 16 } NL_PREFIX_ORIGIN;
typedef enum {
  NlsoOther, NlsoManual, NlsoWellKnown, NlsoDhcp, NlsoLinkLayerAddress, NlsoRandom,
  IpSuffixOriginOther = 0, IpSuffixOriginManual, IpSuffixOriginWellKnown, IpSuffixOriginDhcp, IpSuffixOriginLinkLayerAddress, IpSuffixOriginRandom, IpSuffixOriginUnchanged = 16
} NL_SUFFIX_ORIGIN;
typedef enum {
  NldsInvalid, NldsTentative, NldsDuplicate, NldsDeprecated, NldsPreferred,
  IpDadStateInvalid = 0, IpDadStateTentative, IpDadStateDuplicate, IpDadStateDeprecated, IpDadStatePreferred
} NL_DAD_STATE;
typedef enum { NlroManual, NlroWellKnown, NlroDHCP, NlroRouterAdvertisement, Nlro6to4 } NL_ROUTE_ORIGIN, *PNL_ROUTE_ORIGIN;
typedef enum {
  RouteProtocolOther = 1, RouteProtocolLocal, RouteProtocolNetMgmt, RouteProtocolIcmp, RouteProtocolEgp, RouteProtocolGgp, RouteProtocolHello, RouteProtocolRip, RouteProtocolIsIs,
  RouteProtocolEsIs, RouteProtocolCisco, RouteProtocolBbn, RouteProtocolOspf, RouteProtocolBgp
} NL_ROUTE_PROTOCOL, *PNL_ROUTE_PROTOCOL;
#endif
