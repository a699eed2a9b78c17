//! Who may ask: nobody but a browser that was given the address of this machine itself.
//!
//! A page from elsewhere can let its own name lead to 127.0.0.1 ("DNS rebinding") and would then be
//! let in by the browser; but it cannot change the name that the browser sends.

/// Whether the value of a `Host` header is this machine, by name or number, and this port.
pub(super) fn is_own(host: &str, port: u16) -> bool {
    let names = ["localhost", "127.0.0.1", "[::1]"];
    let own = |name: &&str| {
        let rest = host.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name));
        rest.is_some_and(|_| match host[name.len()..].strip_prefix(':') {
            Some(number) => number.parse() == Ok(port) && !number.starts_with('+'),
            None => host.len() == name.len() && port == 80,
        })
    };
    names.iter().any(own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_this_machine_and_this_port_only() {
        for host in ["localhost:4400", "LocalHost:4400", "127.0.0.1:4400", "[::1]:4400"] {
            assert!(is_own(host, 4400), "{host}");
        }
        assert!(is_own("localhost", 80));
        for host in [
            "",
            "localhost",
            "localhost:4401",
            "localhost:+4400",
            "localhost.evil.example:4400",
            "evil.example:4400",
            "127.0.0.1.evil.example:4400",
            "127.0.0.1",
            "::1:4400",
            "localhost:",
            "ſocalhost:4400",
        ] {
            assert!(!is_own(host, 4400), "{host}");
        }
    }
}
