use std::net::IpAddr;

use ipnet::IpNet;

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
        let address = address.map(|address| address.to_canonical());
        let on = |list: &[IpNet]| {
            address.is_some_and(|address| list.iter().any(|net| net.contains(&address)))
        };
        !on(&self.deny) && (self.allow.is_empty() || on(&self.allow))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
