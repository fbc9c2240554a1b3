use std::fmt;
use std::fs;

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric as _};
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Unit;

/// What Linux says of this process, asked anew each time; elsewhere nothing is told.
#[derive(Debug)]
pub(super) struct Process;

impl Collector for Process {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        if let Some(bytes) = resident_bytes() {
            let (help, gauge) = ("Memory that is resident", ConstGauge::new(bytes));
            let kind = prometheus_client::metrics::MetricType::Gauge;
            let unit = Some(&Unit::Bytes);
            let name = "process_resident_memory";
            gauge.encode(encoder.encode_descriptor(name, help, unit, kind)?)?;
        }
        if let Some(number) = open_files() {
            let (help, gauge) = ("Files and sockets that are open", ConstGauge::new(number));
            let kind = prometheus_client::metrics::MetricType::Gauge;
            gauge.encode(encoder.encode_descriptor("process_open_fds", help, None, kind)?)?;
        }
        Ok(())
    }
}

/// `VmRSS`, which the kernel writes in KiB (`proc_pid_status(5)`).
fn resident_bytes() -> Option<i64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kib: i64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    kib.checked_mul(1024)
}

fn open_files() -> Option<i64> {
    i64::try_from(fs::read_dir("/proc/self/fd").ok()?.count()).ok()
}
