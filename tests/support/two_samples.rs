//! Whether two samples are of one kind: the Mann-Whitney U test, two-sided, by its normal
//! approximation, for large samples of times that hardly ever tie.

/// What a comparison of two samples says.
#[derive(Clone, Copy, Debug)]
pub struct Compared {
    /// How likely samples of one kind are to lie as far apart.
    pub p: f64,
    /// How often one of the first is greater than one of the second: a half where they are alike.
    pub greater: f64,
}

pub fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

#[expect(clippy::cast_precision_loss, reason = "sample sizes are small integers")]
pub fn mann_whitney(one: &[f64], two: &[f64]) -> Compared {
    let mut all: Vec<(f64, bool)> = one.iter().map(|time| (*time, true)).collect();
    all.extend(two.iter().map(|time| (*time, false)));
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let ranks = all.iter().enumerate().filter(|(_, (_, first))| *first);
    let sum: f64 = ranks.map(|(at, _)| at as f64 + 1.0).sum();
    let (n, m) = (one.len() as f64, two.len() as f64);
    let u = sum - n * (n + 1.0) / 2.0;
    let z = (u - n * m / 2.0) / (n * m * (n + m + 1.0) / 12.0).sqrt();
    Compared { p: two_sided(z), greater: u / (n * m) }
}

/// P(|Z| > z) of a standard normal (Abramowitz and Stegun 7.1.26, to 1.5e-7).
pub fn two_sided(z: f64) -> f64 {
    let x = z.abs() / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let terms = [0.254_829_592, -0.284_496_736, 1.421_413_741, -1.453_152_027, 1.061_405_429];
    let sum = terms.iter().rev().fold(0.0, |sum, term| (sum + term) * t);
    sum * (-x * x).exp()
}
