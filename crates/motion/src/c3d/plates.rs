//! Force plates of C3D files: ground reaction in the laboratory frame.

use super::Recording;
use super::parameters::Parameters;
use crate::MotionError;
use crate::header::{Header, LengthUnit};
use crate::table::{Channel, Kind, Table};

type Vec3 = [f64; 3];

/// How the channels of a plate are to be read (numbers as in the C3D manual).
#[derive(Clone, Debug, PartialEq)]
enum Sensors {
    /// Type 1: force, centre of pressure x and y, free moment.
    CentreOfPressure,
    /// Type 2: force and moment about the sensor origin.
    Wrench,
    /// Type 3: eight force sensors in the corners.
    Corners,
    /// Type 4: type 2 behind a 6 x 6 calibration matrix, column by column.
    Calibrated(Vec<f64>),
}

/// One force plate.
#[derive(Clone, Debug, PartialEq)]
pub struct ForcePlate {
    /// The corners in the laboratory frame, m, in the order of the C3D manual (+x+y, -x+y, -x-y, +x-y of the plate).
    pub corners: [Vec3; 4],
    // from the sensor origin to the centre of the surface, plate frame, m; sensor half-distances for type 3
    origin: Vec3,
    sensors: Sensors,
    // indices of the analog channels, from 0
    channels: Vec<usize>,
}

/// The point that force and moment are given for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ForceLocation {
    /// The centre of the plate's surface.
    PlateCentre,
    /// The centre of pressure, where only a free moment about the vertical remains; missing below this vertical
    /// force (N), where it would be noise.
    CentreOfPressure {
        /// The least vertical force, N.
        least_force: f64,
    },
}

/// The plates a file describes; those that cannot be read are noted.
pub(super) fn read(
    parameters: &Parameters,
    analog: usize,
    unit: Option<LengthUnit>,
    header: &mut Header,
) -> Vec<ForcePlate> {
    let metres = unit.map_or(1e-3, LengthUnit::metres);
    let used = parameters.count("FORCE_PLATFORM:USED").unwrap_or(0).min(255);
    let types = parameters.numbers("FORCE_PLATFORM:TYPE");
    let all_channels = parameters.numbers("FORCE_PLATFORM:CHANNEL");
    let per_plate = all_channels.len().checked_div(used).unwrap_or(0);
    let mut plates = Vec::new();
    for i in 0..used {
        let vector = |name: &str, at: usize| -> Option<Vec3> {
            parameters.numbers(name).get(at..at + 3).map(|v| [v[0] * metres, v[1] * metres, v[2] * metres])
        };
        let corners =
            (0..4).map(|c| vector("FORCE_PLATFORM:CORNERS", 12 * i + 3 * c)).collect::<Option<Vec<_>>>();
        let (needed, sensors) = match types.get(i).map_or(0.0, |t| t.round()) {
            1.0 => (6, Sensors::CentreOfPressure),
            2.0 => (6, Sensors::Wrench),
            3.0 => (8, Sensors::Corners),
            4.0 => match parameters.numbers("FORCE_PLATFORM:CAL_MATRIX").get(36 * i..36 * i + 36) {
                Some(matrix) => (6, Sensors::Calibrated(matrix.to_vec())),
                None => {
                    header.note(0, format!("force plate {} has no calibration matrix; left out", i + 1));
                    continue;
                }
            },
            other => {
                header.note(0, format!("force plate {} is of type {other}, not 1 to 4; left out", i + 1));
                continue;
            }
        };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "range checked")]
        let channels: Vec<usize> = all_channels
            .get(i * per_plate..(i + 1) * per_plate)
            .unwrap_or(&[])
            .iter()
            .filter(|c| **c >= 1.0 && **c < 65536.0)
            .map(|c| *c as usize - 1)
            .filter(|c| *c < analog)
            .collect();
        let (Some(corners), Some(origin)) = (corners, vector("FORCE_PLATFORM:ORIGIN", 3 * i)) else {
            header.note(0, format!("force plate {} has no corners or origin; left out", i + 1));
            continue;
        };
        if channels.len() < needed {
            header.note(
                0,
                format!("force plate {} has {} of {needed} channels; left out", i + 1, channels.len()),
            );
            continue;
        }
        let corners = [corners[0], corners[1], corners[2], corners[3]];
        plates.push(ForcePlate { corners, origin, sensors, channels });
    }
    plates
}

impl ForcePlate {
    /// The centre of the surface in the laboratory frame, m.
    #[must_use]
    pub fn centre(&self) -> Vec3 {
        std::array::from_fn(|k| self.corners.iter().map(|c| c[k]).sum::<f64>() / 4.0)
    }

    /// Plate axes in the laboratory frame; `None` when the corners do not span a rectangle.
    fn axes(&self) -> Option<[Vec3; 3]> {
        let [a, b, _, d] = self.corners;
        let x = unit(sub(a, b))?;
        let z = unit(cross(x, sub(a, d)))?;
        Some([x, cross(z, x), z])
    }

    /// Force (N) and moment about the surface centre (N·m) in the plate frame.
    fn wrench(&self, raw: &[f64], moment_unit: f64, length_unit: f64) -> (Vec3, Vec3) {
        // the sensors lie below the surface: some programs store the depth with the other sign
        let o = if self.origin[2] > 0.0 { self.origin.map(|v| -v) } else { self.origin };
        match &self.sensors {
            Sensors::CentreOfPressure => {
                let (f, px, py) = ([raw[0], raw[1], raw[2]], raw[3] * length_unit, raw[4] * length_unit);
                (f, [py * f[2], -px * f[2], raw[5] * moment_unit + px * f[1] - py * f[0]])
            }
            Sensors::Wrench => {
                let f = [raw[0], raw[1], raw[2]];
                (f, add([raw[3], raw[4], raw[5]].map(|m| m * moment_unit), cross(f, o)))
            }
            Sensors::Calibrated(matrix) => {
                let row = |r: usize| (0..6).map(|c| matrix[6 * c + r] * raw[c]).sum::<f64>();
                let f = [row(0), row(1), row(2)];
                (f, add([row(3), row(4), row(5)].map(|m| m * moment_unit), cross(f, o)))
            }
            Sensors::Corners => {
                let (a, b) = (self.origin[0].abs(), self.origin[1].abs());
                let f = [raw[0] + raw[1], raw[2] + raw[3], raw[4] + raw[5] + raw[6] + raw[7]];
                let m = [
                    b * (raw[4] + raw[5] - raw[6] - raw[7]),
                    a * (-raw[4] + raw[5] + raw[6] - raw[7]),
                    b * (-raw[0] + raw[1]) + a * (raw[2] - raw[3]),
                ];
                (f, add(m, cross(f, [0.0, 0.0, o[2]])))
            }
        }
    }
}

impl Recording {
    /// Ground reactions of every plate as OpenSim names them: `f1` (N), `p1` (m), `m1` (N·m), `f2` ..., in the
    /// laboratory frame at the analog rate: what the ground does to the person. No baseline is subtracted.
    ///
    /// # Errors
    /// When the corners of a plate do not span a rectangle.
    pub fn forces(&self, location: ForceLocation) -> Result<Table, MotionError> {
        let length_unit = self.points.header.lengths.map_or(1e-3, LengthUnit::metres);
        let rows = self.analog.rows();
        let mut channels = Vec::new();
        for (i, plate) in self.plates.iter().enumerate() {
            let Some(axes) = plate.axes() else {
                return Err(MotionError::Shape { what: format!("force plate {} has no area", i + 1) });
            };
            let to_lab = |v: Vec3| -> Vec3 {
                std::array::from_fn(|k| axes[0][k] * v[0] + axes[1][k] * v[1] + axes[2][k] * v[2])
            };
            // a moment channel may state N·m in a file of millimetres
            let stated = plate.channels.get(5).and_then(|&c| self.analog_units.get(c));
            let moment_unit = match stated.map(|u| u.to_ascii_lowercase()) {
                Some(u) if u.contains("mm") => 1e-3,
                Some(u) if u.contains("cm") => 1e-2,
                Some(u) if u.starts_with('n') && u.ends_with('m') => 1.0,
                _ => length_unit,
            };
            let (mut force, mut point, mut moment) = (Vec::new(), Vec::new(), Vec::new());
            for row in 0..rows {
                let raw: Vec<f64> =
                    plate.channels.iter().map(|&c| self.analog.channels()[c].raw()[row]).collect();
                let (f, mut m) = plate.wrench(&raw, moment_unit, length_unit);
                let mut at = plate.centre();
                if let ForceLocation::CentreOfPressure { least_force } = location {
                    if f[2].abs() >= least_force && f[2].abs() > 0.0 {
                        let p = [-m[1] / f[2], m[0] / f[2], 0.0];
                        m = [0.0, 0.0, m[2] - p[0] * f[1] + p[1] * f[0]];
                        at = add(at, to_lab(p));
                    } else {
                        at = [f64::NAN; 3];
                        m = [f64::NAN; 3];
                    }
                }
                force.extend(to_lab(f));
                point.extend(at);
                moment.extend(to_lab(m));
            }
            for (name, values) in [("f", force), ("p", point), ("m", moment)] {
                channels.push(Channel::from_raw(format!("{name}{}", i + 1), Kind::Vector(3), values));
            }
        }
        let mut header = Header { title: "ground reaction".to_owned(), ..Header::default() };
        header.data_rate = self.analog.header.data_rate;
        Table::new(header, self.analog.time().to_vec(), channels)
    }
}

fn add(a: Vec3, b: Vec3) -> Vec3 {
    std::array::from_fn(|k| a[k] + b[k])
}

fn sub(a: Vec3, b: Vec3) -> Vec3 {
    std::array::from_fn(|k| a[k] - b[k])
}

fn cross(a: Vec3, b: Vec3) -> Vec3 {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

fn unit(a: Vec3) -> Option<Vec3> {
    let length = a.iter().map(|v| v * v).sum::<f64>().sqrt();
    (length > 1e-9).then(|| a.map(|v| v / length))
}

#[cfg(test)]
mod tests {
    use super::{ForcePlate, Sensors, Vec3, add, cross, sub};

    /// A plate lying as plates do: its z axis points down, its surface 40 mm above the sensors.
    fn plate(sensors: Sensors, origin: Vec3) -> ForcePlate {
        let corners = [[0.5, 0.3, 0.0], [0.5, -0.3, 0.0], [-0.5, -0.3, 0.0], [-0.5, 0.3, 0.0]];
        ForcePlate { corners, origin, sensors, channels: Vec::new() }
    }

    fn near(a: Vec3, b: Vec3) {
        assert!(sub(a, b).iter().all(|d| d.abs() < 1e-9), "{a:?} {b:?}");
    }

    const FORCE: Vec3 = [30.0, -20.0, 700.0];
    /// Where the force meets the surface, and the free moment there, plate frame.
    const POINT: Vec3 = [0.1, -0.05, 0.0];
    const FREE: f64 = 4.0;
    const DEPTH: f64 = 0.04;

    fn at_surface() -> Vec3 {
        add(cross(POINT, FORCE), [0.0, 0.0, FREE])
    }

    /// What sensors at the origin feel: the same wrench, taken about a point 40 mm further down.
    fn at_sensors() -> Vec3 {
        add(at_surface(), cross([0.0, 0.0, -DEPTH], FORCE))
    }

    #[test]
    fn plates_of_every_type_report_the_same_wrench() {
        let (f, m) = (FORCE, at_sensors());
        let raw = [f[0], f[1], f[2], 1e3 * m[0], 1e3 * m[1], 1e3 * m[2]];
        // both signs of the depth are met in files
        for depth in [DEPTH, -DEPTH] {
            let (force, moment) = plate(Sensors::Wrench, [0.0, 0.0, depth]).wrench(&raw, 1e-3, 1e-3);
            near(force, FORCE);
            near(moment, at_surface());
        }

        let pressure = [f[0], f[1], f[2], 1e3 * POINT[0], 1e3 * POINT[1], 1e3 * FREE];
        near(plate(Sensors::CentreOfPressure, [0.0; 3]).wrench(&pressure, 1e-3, 1e-3).1, at_surface());

        // a calibration that doubles the first channel and takes the third from the fourth
        let mut matrix = vec![0.0; 36];
        for (row, column, value) in
            [(0, 0, 2.0), (1, 1, 1.0), (2, 3, 1.0), (3, 2, 1.0), (4, 4, 1.0), (5, 5, 1.0)]
        {
            matrix[6 * column + row] = value;
        }
        let mixed = [raw[0] / 2.0, raw[1], raw[3], raw[2], raw[4], raw[5]];
        let (force, moment) =
            plate(Sensors::Calibrated(matrix), [0.0, 0.0, -DEPTH]).wrench(&mixed, 1e-3, 1e-3);
        near(force, FORCE);
        near(moment, at_surface());
    }

    #[test]
    fn corner_sensors_sum_to_their_wrench() {
        let (a, b) = (0.12, 0.2);
        let raw = [10.0, 25.0, -5.0, 12.0, 100.0, 250.0, 180.0, 90.0];
        let (force, moment) = plate(Sensors::Corners, [a, b, -DEPTH]).wrench(&raw, 1.0, 1.0);
        // each sensor at its place, seen from the surface centre 40 mm above
        let sensors = [
            ([a, b, DEPTH], [0.0, 0.0, raw[4]]),
            ([-a, b, DEPTH], [0.0, 0.0, raw[5]]),
            ([-a, -b, DEPTH], [0.0, 0.0, raw[6]]),
            ([a, -b, DEPTH], [0.0, 0.0, raw[7]]),
            ([0.0, b, DEPTH], [raw[0], 0.0, 0.0]),
            ([0.0, -b, DEPTH], [raw[1], 0.0, 0.0]),
            ([a, 0.0, DEPTH], [0.0, raw[2], 0.0]),
            ([-a, 0.0, DEPTH], [0.0, raw[3], 0.0]),
        ];
        near(force, sensors.iter().fold([0.0; 3], |sum, (_, f)| add(sum, *f)));
        near(moment, sensors.iter().fold([0.0; 3], |sum, (r, f)| add(sum, cross(*r, *f))));
    }

    #[test]
    fn a_plate_facing_down_turns_its_wrench_upright() {
        let [x, y, z] = plate(Sensors::Wrench, [0.0; 3]).axes().expect("a rectangle");
        near(x, [0.0, 1.0, 0.0]);
        near(y, [1.0, 0.0, 0.0]);
        near(z, [0.0, 0.0, -1.0]);
        let flat = ForcePlate { corners: [[0.0; 3]; 4], ..plate(Sensors::Wrench, [0.0; 3]) };
        assert!(flat.axes().is_none());
    }
}
