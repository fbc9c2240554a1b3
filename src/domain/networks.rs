use std::net::IpAddr;

use ipnet::IpNet;

/// Bits of an address that tell its neighbourhood: about what a provider hands out in one place.
const NEIGHBOURHOOD_BITS: [u8; 2] = [24, 48];

/// The network around an address, in which it may change from one day to the next.
pub fn neighbourhood(address: IpAddr) -> Option<IpNet> {
    let [v4, v6] = NEIGHBOURHOOD_BITS;
    let address = address.to_canonical();
    let bits = if address.is_ipv4() { v4 } else { v6 };
    IpNet::new(address, bits).ok().map(|network| network.trunc())
}

/// Whether an address lies in one of these networks. Who has none lies nowhere.
pub fn is_within(networks: &[IpNet], address: Option<IpAddr>) -> bool {
    let address = address.map(|address| address.to_canonical());
    address.is_some_and(|address| networks.iter().any(|net| net.contains(&address)))
}

/// From where a pool's pages may be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Networks {
    /// Where it is not empty, nobody comes from elsewhere.
    pub allow: Vec<IpNet>,
    /// Nobody comes from here, be it allowed or not.
    pub deny: Vec<IpNet>,
}

impl Networks {
    /// Whether there is any rule at all.
    pub const fn is_open(&self) -> bool {
        self.allow.is_empty() && self.deny.is_empty()
    }

    /// Whether somebody may come from there. Who has no address is on no list.
    pub fn admit(&self, address: Option<IpAddr>) -> bool {
        let on = |list: &[IpNet]| is_within(list, address);
        !on(&self.deny) && (self.allow.is_empty() || on(&self.allow))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_neighbourhood_is_what_changes_from_day_to_day() {
        let of = |text: &str| neighbourhood(text.parse().unwrap()).unwrap().to_string();
        assert_eq!(of("203.0.113.9"), "203.0.113.0/24");
        assert_eq!(of("::ffff:203.0.113.9"), "203.0.113.0/24", "the same in other words");
        assert_eq!(of("2001:db8:1:2::3"), "2001:db8:1::/48");
    }

    #[test]
    fn what_is_denied_is_denied_though_it_is_allowed() {
        let nets = |texts: &[&str]| texts.iter().map(|text| text.parse().unwrap()).collect();
        let admits = |allow: &[&str], deny: &[&str], address: &str| {
            Networks { allow: nets(allow), deny: nets(deny) }.admit(address.parse().ok())
        };
        assert!(admits(&[], &[], "203.0.113.9") && admits(&[], &[], ""));
        assert!(!admits(&[], &["203.0.113.0/24"], "203.0.113.9"));
        assert!(!admits(&[], &["203.0.113.0/24"], "::ffff:203.0.113.9"), "the same in other words");
        assert!(admits(&[], &["203.0.113.0/24"], "203.0.114.9"));
        assert!(!admits(&["203.0.113.0/24"], &["203.0.113.9/32"], "203.0.113.9"));
        assert!(admits(&["203.0.113.0/24"], &["203.0.113.9/32"], "203.0.113.8"));
        assert!(!admits(&["203.0.113.0/24"], &[], "2001:db8::1"));
        assert!(admits(&["2001:db8::/32"], &[], "2001:db8::1"));
        assert!(!admits(&["2001:db8::/32"], &[], ""), "who has no address is on no list");
    }
}
