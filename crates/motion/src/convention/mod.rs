//! Joint angles: axes, order, signs, zero. The one place that says so.
//!
//! Segment frames follow the ISB (Wu and Cavanagh 1995, J Biomech 28:1257; Wu and others 2002, J Biomech 35:543 and
//! 2005, J Biomech 38:981), as OpenSim's do: **x forwards, y up, z to the right** in upright standing with the palms
//! forwards, the same for both sides of the body. A joint's rotation is `parent_from_child`: it takes vectors of the
//! distal segment into the proximal one. It is split, unless said otherwise, in the order **z, x′, y″** of the joint
//! coordinate system (Grood and Suntay 1983, J Biomech Eng 105:136): about the proximal z axis, the floating axis,
//! the distal y axis. All angles are zero in upright standing.
//!
//! A [`JointAngle`] is named after its positive direction, seen from the person, and so has the same sign on both
//! sides. The right-hand rule gives the same sign on both sides about z and opposite signs about x and y.

mod angle;

pub use angle::{JointAngle, KneeSign};

/// A rotation matrix, row by row.
pub type Rotation = [[f64; 3]; 3];

/// A side of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The person's left.
    Left,
    /// The person's right.
    Right,
}

/// An axis of a segment frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Axis {
    /// Forwards.
    X,
    /// Up.
    Y,
    /// To the right.
    Z,
}

impl Axis {
    fn index(self) -> usize {
        match self {
            Self::X => 0,
            Self::Y => 1,
            Self::Z => 2,
        }
    }

    /// The sign a rotation about this axis takes in the mirror image (left and right exchanged).
    #[must_use]
    pub fn mirror_sign(self) -> f64 {
        match self {
            Self::X | Self::Y => -1.0,
            Self::Z => 1.0,
        }
    }

    /// The rotation about this axis by the right-hand rule, rad.
    #[must_use]
    pub fn rotation(self, angle: f64) -> Rotation {
        let (s, c) = angle.sin_cos();
        let i = self.index();
        let (j, k) = ((i + 1) % 3, (i + 2) % 3);
        let mut r = [[0.0; 3]; 3];
        r[i][i] = 1.0;
        r[j][j] = c;
        r[k][k] = c;
        r[j][k] = -s;
        r[k][j] = s;
        r
    }
}

/// An order of three rotations, each about the frame the one before has turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sequence {
    first: Axis,
    second: Axis,
    third: Axis,
}

/// Three angles (rad) of a [`Sequence`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Angles {
    /// In the order of the sequence. The second is within ±π/2 (three axes) or `[0, π]` (first equals third).
    pub values: [f64; 3],
    /// First and third axis nearly coincide: only their sum is known, and all of it was given to the first.
    pub locked: bool,
}

/// Below this sine of the distance to gimbal lock, first and third angle cannot be told apart.
const LOCK: f64 = 1e-9;

impl Sequence {
    /// z, x′, y″: the joint coordinate system of the ISB, for every joint but the shoulder.
    pub const JOINT: Self = Self { first: Axis::Z, second: Axis::X, third: Axis::Y };
    /// y, x′, y″: plane of elevation, elevation, axial rotation of the humerus against the thorax.
    pub const SHOULDER: Self = Self { first: Axis::Y, second: Axis::X, third: Axis::Y };

    /// Any sequence whose neighbours differ.
    #[must_use]
    pub fn new(first: Axis, second: Axis, third: Axis) -> Option<Self> {
        (first != second && second != third).then_some(Self { first, second, third })
    }

    /// The rotation `parent_from_child` of three angles (rad).
    #[must_use]
    pub fn rotation(self, angles: [f64; 3]) -> Rotation {
        let first = product(&self.first.rotation(angles[0]), &self.second.rotation(angles[1]));
        product(&first, &self.third.rotation(angles[2]))
    }

    /// The angles of a rotation `parent_from_child`.
    #[must_use]
    pub fn angles(self, r: &Rotation) -> Angles {
        let (i, j) = (self.first.index(), self.second.index());
        let k = 3 - i - j;
        // +1 where first, second and the remaining axis are in cyclic order
        let e = if (i + 1) % 3 == j { 1.0 } else { -1.0 };
        let cardan = self.first != self.third;
        let second =
            if cardan { (e * r[i][k]).clamp(-1.0, 1.0).asin() } else { r[i][i].clamp(-1.0, 1.0).acos() };
        let lever = if cardan { r[i][i].hypot(r[i][j]) } else { r[i][j].hypot(r[i][k]) };
        if lever < LOCK {
            return Angles { values: [(e * r[k][j]).atan2(r[j][j]), second, 0.0], locked: true };
        }
        let values = if cardan {
            [(-e * r[j][k]).atan2(r[k][k]), second, (-e * r[i][j]).atan2(r[i][i])]
        } else {
            [r[j][i].atan2(-e * r[k][i]), second, r[i][j].atan2(e * r[i][k])]
        };
        Angles { values, locked: false }
    }
}

fn product(a: &Rotation, b: &Rotation) -> Rotation {
    std::array::from_fn(|i| std::array::from_fn(|j| (0..3).map(|k| a[i][k] * b[k][j]).sum()))
}

#[cfg(test)]
mod tests {
    use super::{Axis, JointAngle, KneeSign, Rotation, Sequence, Side};

    fn apply(r: &Rotation, v: [f64; 3]) -> [f64; 3] {
        std::array::from_fn(|i| (0..3).map(|j| r[i][j] * v[j]).sum())
    }

    /// Turns a segment by `angle` in its positive direction and returns where a vector fixed in it points.
    fn moved(angle: JointAngle, side: Side, v: [f64; 3]) -> [f64; 3] {
        apply(&angle.axis().rotation(0.1 * angle.sign(side)), v)
    }

    const DOWN: [f64; 3] = [0.0, -1.0, 0.0];
    const UP: [f64; 3] = [0.0, 1.0, 0.0];
    const FORWARDS: [f64; 3] = [1.0, 0.0, 0.0];
    const RIGHT: [f64; 3] = [0.0, 0.0, 1.0];

    #[test]
    fn positive_directions_are_what_the_names_say() {
        for side in [Side::Left, Side::Right] {
            let inwards = if side == Side::Left { 1.0 } else { -1.0 };
            assert!(moved(JointAngle::HipFlexion, side, DOWN)[0] > 0.0);
            assert!(moved(JointAngle::HipAdduction, side, DOWN)[2] * inwards > 0.0);
            assert!(moved(JointAngle::HipInternalRotation, side, FORWARDS)[2] * inwards > 0.0);
            assert!(moved(JointAngle::KneeFlexion, side, DOWN)[0] < 0.0);
            assert!(moved(JointAngle::AnkleDorsiflexion, side, FORWARDS)[1] > 0.0);
            assert!(moved(JointAngle::SubtalarInversion, side, DOWN)[2] * inwards > 0.0);
            assert!(moved(JointAngle::ToeExtension, side, FORWARDS)[1] > 0.0);
            assert!(moved(JointAngle::ShoulderFlexion, side, DOWN)[0] > 0.0);
            assert!(moved(JointAngle::ShoulderAdduction, side, DOWN)[2] * inwards > 0.0);
            assert!(moved(JointAngle::ShoulderInternalRotation, side, FORWARDS)[2] * inwards > 0.0);
            assert!(moved(JointAngle::ElbowFlexion, side, DOWN)[0] > 0.0);
            // the palm faces forwards at zero
            assert!(moved(JointAngle::ForearmPronation, side, FORWARDS)[2] * inwards > 0.0);
            assert!(moved(JointAngle::PelvicAnteriorTilt, side, FORWARDS)[1] < 0.0);
            assert!(moved(JointAngle::PelvicRightDrop, side, RIGHT)[1] < 0.0);
            assert!(moved(JointAngle::PelvicLeftRotation, side, FORWARDS)[2] < 0.0);
            assert!(moved(JointAngle::LumbarFlexion, side, UP)[0] > 0.0);
            assert!(moved(JointAngle::LumbarRightBending, side, UP)[2] > 0.0);
            assert!(moved(JointAngle::LumbarLeftRotation, side, FORWARDS)[2] < 0.0);
        }
    }

    #[test]
    fn every_sequence_gives_back_its_angles() {
        let axes = [Axis::X, Axis::Y, Axis::Z];
        for first in axes {
            for second in axes {
                for third in axes {
                    let Some(sequence) = Sequence::new(first, second, third) else { continue };
                    for angles in [[0.3, 0.7, -1.1], [-2.5, 1.2, 3.0], [1.0, 0.01, -0.5]] {
                        let found = sequence.angles(&sequence.rotation(angles));
                        assert!(!found.locked);
                        for (a, b) in angles.iter().zip(found.values) {
                            assert!((a - b).abs() < 1e-12, "{sequence:?} {angles:?} {found:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn gimbal_lock_is_said_and_keeps_the_rotation() {
        let half = std::f64::consts::FRAC_PI_2;
        for (sequence, second) in
            [(Sequence::JOINT, half), (Sequence::JOINT, -half), (Sequence::SHOULDER, 0.0)]
        {
            let rotation = sequence.rotation([0.4, second, 0.3]);
            let found = sequence.angles(&rotation);
            assert!(found.locked);
            let again = sequence.rotation(found.values);
            for i in 0..3 {
                for j in 0..3 {
                    assert!((rotation[i][j] - again[i][j]).abs() < 1e-9, "{sequence:?} {second}");
                }
            }
        }
    }

    #[test]
    fn opensim_names_carry_side_and_sign() {
        let of = |name| JointAngle::of_opensim_coordinate(name, KneeSign::FlexionNegative);
        assert_eq!(of("knee_angle_r"), Some((JointAngle::KneeFlexion, Side::Right, -1.0)));
        assert_eq!(of("hip_rotation_l"), Some((JointAngle::HipInternalRotation, Side::Left, 1.0)));
        assert_eq!(of("lumbar_extension"), Some((JointAngle::LumbarFlexion, Side::Right, -1.0)));
        for unknown in ["pelvis_tx", "hip_flexion", "pelvis_tilt_l", "knee_angle_r_beta", ""] {
            assert_eq!(of(unknown), None, "{unknown}");
        }
        assert_eq!(KneeSign::of_range(-2.09, 0.17), KneeSign::FlexionNegative);
        assert_eq!(KneeSign::of_range(0.0, 2.09), KneeSign::FlexionPositive);
    }

    #[test]
    fn an_angle_is_read_from_a_joint_rotation() {
        // left hip: flexed 0.5, adducted 0.2, turned inwards 0.1
        let signs = [JointAngle::HipFlexion, JointAngle::HipAdduction, JointAngle::HipInternalRotation];
        let values = [0.5, 0.2, 0.1];
        let raw = std::array::from_fn(|i| values[i] * signs[i].sign(Side::Left));
        let rotation = Sequence::JOINT.rotation(raw);
        for (angle, value) in signs.into_iter().zip(values) {
            assert!((angle.of(&rotation, Side::Left) - value).abs() < 1e-12);
        }
    }
}
