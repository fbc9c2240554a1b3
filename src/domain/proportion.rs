//! How sure one may be of a part of a whole, and of the difference between two.

/// The 0.975 quantile of the normal distribution: intervals hold in 95 of 100 cases.
const Z: f64 = 1.959_963_984_540_054;

/// So many of so many, the second one never zero, and the first never more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proportion {
    of: f64,
    rate: f64,
}

/// A difference between two proportions, with the bounds that it lies between.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    pub difference: f64,
    pub low: f64,
    pub high: f64,
}

impl Difference {
    /// Whether chance alone hardly makes it.
    pub fn is_told(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

impl Proportion {
    #[expect(clippy::cast_precision_loss, reason = "nobody counts to 2^52")]
    pub fn new(part: i64, of: i64) -> Option<Self> {
        let fits = of > 0 && (0..=of).contains(&part);
        fits.then(|| Self { of: of as f64, rate: part as f64 / of as f64 })
    }

    pub const fn rate(&self) -> f64 {
        self.rate
    }

    /// Wilson's score interval without correction for continuity (E. B. Wilson, 1927).
    pub fn interval(&self) -> (f64, f64) {
        let Self { of, rate } = *self;
        let square = Z * Z;
        let middle = 2.0f64.mul_add(of * rate, square);
        let reach = Z * (4.0 * of * rate).mul_add(1.0 - rate, square).sqrt();
        let whole = 2.0 * (of + square);
        (((middle - reach) / whole).max(0.0), ((middle + reach) / whole).min(1.0))
    }

    /// How much more this one is than another: the hybrid score interval, method 10 of R. G. Newcombe
    /// (Statistics in Medicine 17, 1998). It holds for small numbers too, where the usual formula
    /// leaves the range from -1 to 1.
    pub fn over(&self, other: &Self) -> Difference {
        let difference = self.rate - other.rate;
        let ((low, high), (other_low, other_high)) = (self.interval(), other.interval());
        Difference {
            difference,
            low: difference - (self.rate - low).hypot(other_high - other.rate),
            high: difference + (high - self.rate).hypot(other.rate - other_low),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(left: f64, right: f64) -> bool {
        (left - right).abs() < 0.000_05
    }

    /// Table II of Newcombe's paper, method 10.
    #[test]
    fn intervals_are_those_of_the_paper() {
        for (first, second, low, high) in [
            ((56, 70), (48, 80), 0.0524, 0.3339),
            ((9, 10), (3, 10), 0.1705, 0.8090),
            ((6, 7), (2, 7), 0.0582, 0.8062),
            ((5, 56), (0, 29), -0.0381, 0.1926),
            ((0, 10), (0, 20), -0.1611, 0.2775),
            ((0, 10), (0, 10), -0.2775, 0.2775),
            ((10, 10), (0, 20), 0.6791, 1.0000),
            ((10, 10), (0, 10), 0.6075, 1.0000),
        ] {
            let of = |(part, of)| Proportion::new(part, of).unwrap();
            let found = of(first).over(&of(second));
            assert!(
                near(found.low, low) && near(found.high, high),
                "{first:?} {second:?} {found:?}"
            );
            assert_eq!(found.is_told(), low > 0.0);
        }
    }

    /// Wilson's interval as Newcombe gives it for 81 of 263 (Statistics in Medicine 17, 857-872).
    #[test]
    fn one_proportion_has_wilson_s_interval() {
        let (low, high) = Proportion::new(81, 263).unwrap().interval();
        assert!(near(low, 0.2553) && near(high, 0.3662), "{low} {high}");
    }

    #[test]
    fn more_than_all_is_no_proportion() {
        assert!(Proportion::new(1, 0).is_none() && Proportion::new(3, 2).is_none());
        assert!(Proportion::new(-1, 2).is_none());
    }
}
