//! Hashes that other programs made: Python's `hashlib`, and `bcrypt` and `argon2-cffi` from the `PyPI`.

use std::sync::Arc;

use super::{ArgonHasher, Budget, admit};
use crate::domain::{Password, Secret};
use crate::ports::{Fault, PasswordHasher as _, Precedence, Verdict};
use crate::vault::{MasterKey, Vault};

/// Name, password, hash.
const VECTORS: &[(&str, &str, &str)] = &[
    (
        "bcrypt-2a",
        "Correct-Horse-9",
        "$2a$06$ofXYTU0EiaISQo18ccUeQ.fKYPnA34ePPDyx/zAolopdCyv5mqA36",
    ),
    (
        "bcrypt-2b",
        "Correct-Horse-9",
        "$2b$06$as/oLd1oXUmooQ1GDE.BxuF9kqApjpMyC0/fyhu/KrZkZvODjJvDO",
    ),
    (
        "bcrypt-2y",
        "Correct-Horse-9",
        "$2y$06$NAnMxSl127OJqFqNU5t0juNrvuC254Yrni7f9fw9zEyXs9hionzvi",
    ),
    (
        "bcrypt-utf8",
        "Grüße, Welt 9",
        "$2b$05$pgNfJUlFonf8UPECOddSX.RNqR1Wv3X8aUscCH4iAYvKU0ny/FPie",
    ),
    (
        "bcrypt-beyond-72",
        "Long-Pass-9Long-Pass-9Long-Pass-9Long-Pass-9Long-Pass-9Long-Pass-9Long-Pass-9Long-Pass-9",
        "$2b$05$0CESivI7PkU0R.8D6HVjVezflsNEW3xts78wKxBOMBMNZYdVU4806",
    ),
    (
        "bcrypt-django",
        "Correct-Horse-9",
        "bcrypt$$2b$05$SVALBwwj4JqqVd.JDh346ex3uwdska7Qx/38DbaUXqZBmaohqdHbO",
    ),
    (
        "bcrypt-crypt",
        "Correct-Horse-9",
        "{CRYPT}$2b$05$Mgg9yOvIP8T6r6n5y2ztpuuLVaqLFDrDEXhwm4Uy4e7pXaTlMgZ2a",
    ),
    (
        "scrypt-phc",
        "Correct-Horse-9",
        "$scrypt$ln=10,r=8,p=2$Y0ea1poJCyWCd+yPum+ZQQ$rEOxs0zEnBW3H0mHsDLZnLiGQdk+cgeSFHZKFzsSIpg",
    ),
    (
        "scrypt-original",
        "Correct-Horse-9",
        "2048$8$1$63479ad69a090b258277ec8fba6f9941$412bfd5e5d7551b32511c1b02f808c7227946453a2c290e4c863e7ccd172f37e3d212fdaaded6c7ef18a747a2eb85efc816a5462c4b6ea5c88fba32c3a89b5c2",
    ),
    (
        "scrypt-django",
        "Correct-Horse-9",
        "scrypt$NaClNaClNaCl$1024$8$1$8XBAIY2vUyPZJsdyjE9tGETGOIFz21ARxnQNF8qbo4q0a7jClBHbsNhW2D/i3oTvRUGfQDKSSFLmFxqOjx5lHg==",
    ),
    (
        "pbkdf2-sha1-phc",
        "Grüße, Welt 9",
        "$pbkdf2-sha1$i=1200,l=20$Y0ea1poJCyWCd+yPum+ZQQ$dxLPWh/cNpBEC3ZszkiXk0IfD5A",
    ),
    (
        "pbkdf2-sha1-passlib",
        "Grüße, Welt 9",
        "$pbkdf2$1200$Y0ea1poJCyWCd.yPum.ZQQ$dxLPWh/cNpBEC3ZszkiXk0IfD5A",
    ),
    (
        "pbkdf2-sha256-phc",
        "Grüße, Welt 9",
        "$pbkdf2-sha256$i=1200,l=32$Y0ea1poJCyWCd+yPum+ZQQ$0GKSZbX8cR5gcuUR4PxMO3hUwRyFAbBTUVeVeq12j7o",
    ),
    (
        "pbkdf2-sha256-passlib",
        "Grüße, Welt 9",
        "$pbkdf2-sha256$1200$Y0ea1poJCyWCd.yPum.ZQQ$0GKSZbX8cR5gcuUR4PxMO3hUwRyFAbBTUVeVeq12j7o",
    ),
    (
        "pbkdf2-sha512-phc",
        "Grüße, Welt 9",
        "$pbkdf2-sha512$i=1200,l=64$Y0ea1poJCyWCd+yPum+ZQQ$k/YD06TcNLCKRbgDMAipU54Be/WsNlHr/lVF1Lkm1aM6mEL82sPkJ/TAZP6ep5dm0Ppij3DPrB3dPrQSUv071g",
    ),
    (
        "pbkdf2-sha512-passlib",
        "Grüße, Welt 9",
        "$pbkdf2-sha512$1200$Y0ea1poJCyWCd.yPum.ZQQ$k/YD06TcNLCKRbgDMAipU54Be/WsNlHr/lVF1Lkm1aM6mEL82sPkJ/TAZP6ep5dm0Ppij3DPrB3dPrQSUv071g",
    ),
    (
        "pbkdf2-django",
        "Correct-Horse-9",
        "pbkdf2_sha256$1200$saltysaltsalt$awvcrr3Y83xoYyUmQArIvDaxUc0wvZtjOQrPnLKjGmM=",
    ),
    (
        "argon2i",
        "Correct-Horse-9",
        "$argon2i$v=19$m=256,t=2,p=2$Y0ea1poJCyWCd+yPum+ZQQ$eVQHZTNsplmK9rJWtAj+s4Zu677Yt26j",
    ),
    (
        "argon2d",
        "Correct-Horse-9",
        "$argon2d$v=19$m=256,t=2,p=2$Y0ea1poJCyWCd+yPum+ZQQ$3vpekLC9EVD5tw+k2eiIkWQTVnOYkKIs",
    ),
    (
        "argon2id",
        "Correct-Horse-9",
        "$argon2id$v=19$m=256,t=2,p=2$Y0ea1poJCyWCd+yPum+ZQQ$bhFGs9OGI1U512EOIUGPUB6xhz9slz3L",
    ),
    (
        "argon2i-v16",
        "Correct-Horse-9",
        "$argon2i$v=16$m=128,t=3,p=1$Y0ea1poJCyWCd+yPum+ZQQ$IRlMz9yEHKB5IKvGE6Qq5upb4R0U0HRSvECLB4R2BEg",
    ),
    (
        "argon2-django",
        "Correct-Horse-9",
        "argon2$argon2id$v=19$m=256,t=2,p=2$Y0ea1poJCyWCd+yPum+ZQQ$IhZCKMft+N5ACdW9BtopVg",
    ),
    ("ssha", "Grüße, Welt 9", "{SSHA}ZREZIq/6+y2Wn6tG5mm9iJtm0yhjR5rWmgkLJQ=="),
    (
        "ssha256",
        "Grüße, Welt 9",
        "{SSHA256}DaDr4TctjF+iFigWd7GVCcVFIwxvxHwio/tQE2boOFtjR5rWmgkLJQ==",
    ),
    (
        "ssha512",
        "Grüße, Welt 9",
        "{SSHA512}mfpZs/kDb7MTrImwOQ3h5fgH4vsWJBMeoDs5pLWNBHlK45TnOBhK0c6zqdHgPwv6j+/HDKuqHDstUe42oWnQ5GNHmtaaCQsl",
    ),
];

fn hasher() -> ArgonHasher {
    let vault = Arc::new(Vault::new(&MasterKey::generate().0).unwrap());
    let budget = Budget { memory_kib: 64, iterations: 1, lanes: 1, threads: 1, queue: 4 };
    ArgonHasher::start(budget, vault).unwrap()
}

async fn verified(hasher: &ArgonHasher, typed: &str, stored: &Secret<String>) -> Verdict {
    let typed = Password::parse(typed.to_owned()).unwrap();
    hasher.verify(&typed, Some(stored), Precedence::Unknown).await.unwrap()
}

#[tokio::test]
async fn what_others_made_verifies_as_weak_and_nothing_else_does() {
    let hasher = hasher();
    for (name, password, text) in VECTORS {
        let stored = admit(text).unwrap_or_else(|unfit| panic!("{name}: {unfit}"));
        assert_eq!(verified(&hasher, password, &stored).await, Verdict::RightButWeak, "{name}");
        for wrong in [password.to_lowercase(), format!("x{password}"), "x".to_owned()] {
            assert_eq!(verified(&hasher, &wrong, &stored).await, Verdict::Wrong, "{name} {wrong}");
        }
    }
}

#[tokio::test]
async fn any_other_hash_verifies_nothing() {
    let hasher = hasher();
    for (name, password, text) in VECTORS {
        let stored = admit(text).unwrap();
        // Behind the last separator stands the hash, or in SSHA, which has none, begins it.
        let place = stored.expose().rfind(['$', '}']).unwrap() + 1;
        let place = if name.starts_with("bcrypt") { place + 22 } else { place };
        let mut changed = stored.expose().clone();
        let other = if changed[place..].starts_with('A') { "B" } else { "A" };
        changed.replace_range(place..=place, other);
        let verdict = verified(&hasher, password, &Secret::new(changed)).await;
        assert_eq!(verdict, Verdict::Wrong, "{name}");
    }
}

#[tokio::test]
async fn what_was_admitted_is_written_in_one_way() {
    for (name, _, text) in VECTORS {
        let once = admit(text).unwrap();
        assert_eq!(admit(once.expose()).unwrap().expose(), once.expose(), "{name}");
        let known = ["$argon2", "$2a$", "$2b$", "$2y$", "$scrypt$", "$pbkdf2-sha", "{SSHA"];
        assert!(known.iter().any(|own| once.expose().starts_with(own)), "{name}");
    }
}

#[tokio::test]
async fn a_hash_cut_off_anywhere_is_refused_before_it_is_computed() {
    let hasher = hasher();
    for (name, password, text) in VECTORS.iter().filter(|(name, ..)| !name.starts_with("ssha")) {
        let stored = admit(text).unwrap();
        let whole = stored.expose();
        for end in 0..whole.rfind('$').unwrap() + 2 {
            let cut = Secret::new(whole.get(..end).unwrap().to_owned());
            let typed = Password::parse((*password).to_owned()).unwrap();
            let answer = hasher.verify(&typed, Some(&cut), Precedence::Unknown).await;
            assert!(matches!(answer, Err(Fault::Misfit { .. })), "{name} {end}");
        }
    }
}

#[test]
fn what_costs_too_much_is_told_with_the_limit() {
    for (text, what) in [
        ("$argon2id$v=19$m=131072,t=1,p=1$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA", "above 65536"),
        ("$argon2id$v=19$m=64,t=99,p=1$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA", "above 16"),
        ("131072$8$1$00112233445566778899$00112233445566778899aabbccddeeff", "above 68157440"),
        ("1024$8$999$00112233445566778899$00112233445566778899aabbccddeeff", "above 1048576"),
        ("pbkdf2_sha256$2000001$saltysalt$c29tZWhhc2hzb21laGFzaA==", "above 2000000"),
        ("$2b$15$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui", "above 14"),
        ("$2x$05$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui", "no hash of a kind"),
        ("$6$saltsalt$abcdefgh", "no hash of a kind"),
        ("5f4dcc3b5aa765d61d8327deb882cf99", "no hash of a kind"),
        ("1000$8$1$00112233445566778899$00112233445566778899aabbccddeeff", "power of two"),
        ("16$8$1$0011$00112233445566778899aabbccddeeff", "8 to 48 bytes"),
        ("{SSHA}bm90YWhhc2g=", "salt of 1 to 64"),
        ("", "no hash of a kind"),
        (&"$".repeat(10_000), "longer than any"),
    ] {
        let told = admit(text).unwrap_err().to_string();
        assert!(told.contains(what), "{text}: {told}");
    }
}
