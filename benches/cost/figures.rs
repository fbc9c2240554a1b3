//! Measuring a journey beside the crypto it needs, and the table of what came of it.

use std::time::{Duration, Instant};

use comfy_table::{CellAlignment, Table};
use cpu_time::ProcessTime;
use vestibule::domain::SigningAlgorithm;

use crate::door::Door;
use crate::ground::Pair;
use crate::journey::{Journey, Traveller};
use crate::raw::Raw;

/// What a journey costs.
pub struct Figure {
    pub journey: Journey,
    pub wall: Duration,
    pub cpu: Duration,
    /// The crypto alone, by the clock and by the processor.
    pub raw: Option<(Duration, Duration)>,
    pub allocations: usize,
    pub bytes: usize,
    pub trips: Option<u64>,
}

pub async fn measure<D: Door>(
    door: &D,
    traveller: &mut Traveller<'_, D>,
    raw: &mut Raw,
    journey: Journey,
) -> Figure {
    let (needs, times) = (journey.needs(), journey.times());
    for _ in 0..times.div_ceil(10) {
        traveller.go(journey).await;
    }
    door.rest();
    let (mut walls, mut raws, mut busy) = (vec![], vec![], Duration::ZERO);
    for _ in 0..journey.rounds() {
        let processor = ProcessTime::now();
        for _ in 0..times {
            let began = Instant::now();
            raw.run(needs);
            raws.push(began.elapsed());
        }
        busy += processor.elapsed();
        for _ in 0..times {
            traveller.go(journey).await;
            walls.push(door.lap());
        }
    }
    let (total, count) = (door.spent(), times * journey.rounds());
    let each = |all: usize| all / usize::try_from(count).unwrap();
    Figure {
        journey,
        wall: undisturbed(walls),
        cpu: total.cpu / count,
        raw: (!needs.nothing()).then(|| (undisturbed(raws), busy / count)),
        allocations: each(total.allocations),
        bytes: each(total.bytes),
        trips: None,
    }
}

/// A tenth was quicker: what it takes when nothing else on the machine is in its way.
fn undisturbed(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 10]
}

impl Figure {
    /// As often in a second as one core can.
    fn per_core(&self) -> f64 {
        1.0 / self.cpu.as_secs_f64()
    }

    /// How much more the whole takes than the crypto alone, by the clock and by the processor.
    fn ratios(&self) -> Option<(f64, f64)> {
        let ratio = |whole: Duration, alone: Duration| whole.as_secs_f64() / alone.as_secs_f64();
        self.raw.map(|(wall, cpu)| (ratio(self.wall, wall), ratio(self.cpu, cpu)))
    }

    /// What is aimed at, and whether it is met.
    fn target(&self, pair: Pair, algorithm: SigningAlgorithm, inside: bool) -> String {
        let rsa = algorithm == SigningAlgorithm::RS256;
        let most = match self.journey {
            Journey::SignIn => Some(1.10),
            Journey::Refresh | Journey::Rotate | Journey::Machine if rsa => Some(1.3),
            _ => None,
        };
        let least = match self.journey {
            Journey::Page => Some(20_000.0),
            Journey::Refresh | Journey::Rotate | Journey::Machine if !rsa => Some(8_000.0),
            _ => None,
        };
        if pair != Pair::Embedded {
            return String::new();
        }
        match (most, least, self.ratios()) {
            (Some(most), _, Some((_, ratio))) if inside => {
                verdict(&format!("≤ {most:.2} ×"), ratio <= most)
            }
            (_, Some(least), _) => verdict(&format!("≥ {least} /s"), self.per_core() >= least),
            _ => String::new(),
        }
    }
}

pub fn verdict(target: &str, met: bool) -> String {
    format!("{target} {}", if met { "met" } else { "MISSED" })
}

pub fn print(pair: Pair, algorithm: SigningAlgorithm, way: &str, figures: &[Figure]) {
    let inside = way == "in process";
    println!("\n{}, {}, {way}", pair.name(), algorithm.as_str());
    let mut table = Table::new();
    table.load_style(comfy_table::presets::ASCII_MARKDOWN);
    table.set_header([
        "",
        "time",
        "CPU",
        "/s per core",
        "crypto alone",
        "µs",
        "× time",
        "× CPU",
        "allocations",
        "KB",
        "trips",
        "target",
    ]);
    for figure in figures {
        let micros = |time: Duration| format!("{:.0}", time.as_secs_f64() * 1e6);
        let counted = |number: String| if inside { number } else { String::new() };
        table.add_row([
            figure.journey.name().to_owned(),
            micros(figure.wall),
            micros(figure.cpu),
            format!("{:.0}", figure.per_core()),
            figure.journey.needs().named(),
            figure.raw.map(|(wall, _)| micros(wall)).unwrap_or_default(),
            figure.ratios().map(|(wall, _)| format!("{wall:.2}")).unwrap_or_default(),
            figure.ratios().map(|(_, cpu)| format!("{cpu:.2}")).unwrap_or_default(),
            counted(figure.allocations.to_string()),
            counted(format!("{}", figure.bytes.div_ceil(1000))),
            figure.trips.map(|trips| trips.to_string()).unwrap_or_default(),
            figure.target(pair, algorithm, inside),
        ]);
    }
    for column in table.column_iter_mut().skip(1).take(10) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    println!("{table}");
}
