//! The crypto that cannot be avoided, with keys and memory prepared.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _,
    ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair,
};
use vestibule::config::Hashing;
use vestibule::domain::SigningAlgorithm;

/// As long as what an access token signs.
const MESSAGE: [u8; 800] = [b'm'; 800];

/// Which of it a journey needs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Needs {
    pub passwords: u32,
    pub signatures: u32,
    pub checks: u32,
}

impl Needs {
    pub fn nothing(self) -> bool {
        self.passwords + self.signatures + self.checks == 0
    }

    pub fn named(self) -> String {
        let count = |n: u32, what: &str| (n > 0).then(|| format!("{n} {what}"));
        let all = [
            count(self.passwords, "Argon2"),
            count(self.signatures, "sign"),
            count(self.checks, "verify"),
        ];
        all.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

pub struct Raw {
    argon: Argon2<'static>,
    memory: Vec<Block>,
    pair: Pair,
    public: ParsedPublicKey,
    signature: Vec<u8>,
}

enum Pair {
    Rsa(Box<RsaKeyPair>),
    Ec(Box<EcdsaKeyPair>),
}

impl Raw {
    pub fn prepare(hashing: &Hashing, algorithm: SigningAlgorithm) -> Self {
        let params =
            Params::new(hashing.memory_kib, hashing.iterations, hashing.lanes, Some(32)).unwrap();
        let (pair, public) = match algorithm {
            SigningAlgorithm::RS256 => {
                let pair = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
                let key = pair.public_key().as_ref().to_vec();
                let public = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key).unwrap();
                (Pair::Rsa(Box::new(pair)), public)
            }
            SigningAlgorithm::ES256 => {
                let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
                let key = pair.public_key().as_ref().to_vec();
                let public = ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, key).unwrap();
                (Pair::Ec(Box::new(pair)), public)
            }
            SigningAlgorithm::EdDSA => unreachable!("no target names it"),
        };
        let memory = vec![Block::default(); params.block_count()];
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let signature = sign(&pair);
        Self { argon, memory, pair, public, signature }
    }

    /// Does what a journey cannot avoid, once.
    pub fn run(&mut self, needs: Needs) {
        for _ in 0..needs.passwords {
            let mut out = [0; 32];
            let (password, salt) = (b"Correct-Horse-9", [7; 16]);
            self.argon
                .hash_password_into_with_memory(password, &salt, &mut out, &mut self.memory)
                .unwrap();
            let _wrong = std::hint::black_box(verify_slices_are_equal(&out, &[0; 32]));
        }
        for _ in 0..needs.signatures {
            std::hint::black_box(sign(&self.pair));
        }
        for _ in 0..needs.checks {
            self.public.verify_sig(&MESSAGE, &self.signature).unwrap();
        }
    }
}

fn sign(pair: &Pair) -> Vec<u8> {
    let random = SystemRandom::new();
    match pair {
        Pair::Rsa(pair) => {
            let mut signature = vec![0; pair.public_modulus_len()];
            pair.sign(&RSA_PKCS1_SHA256, &random, &MESSAGE, &mut signature).unwrap();
            signature
        }
        Pair::Ec(pair) => pair.sign(&random, &MESSAGE).unwrap().as_ref().to_vec(),
    }
}
