//! Numbers in the three byte orders of C3D files, never out of bounds.

use crate::MotionError;

/// The machine that wrote the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// Little-endian IEEE.
    Intel,
    /// Little-endian integers, VAX floats.
    Dec,
    /// Big-endian IEEE.
    Mips,
}

/// The bytes of one file, with errors that name it.
#[derive(Clone, Copy)]
pub(super) struct Bytes<'a> {
    pub(super) file: &'a str,
    pub(super) data: &'a [u8],
    pub(super) order: Order,
}

impl<'a> Bytes<'a> {
    pub(super) fn error(&self, byte: usize, what: impl Into<String>) -> MotionError {
        MotionError::Binary { file: self.file.to_owned(), byte, what: what.into() }
    }

    pub(super) fn slice(&self, at: usize, len: usize) -> Result<&'a [u8], MotionError> {
        let end = at.checked_add(len);
        end.and_then(|end| self.data.get(at..end)).ok_or_else(|| self.error(at, "the file ends too early"))
    }

    pub(super) fn u8(&self, at: usize) -> Result<u8, MotionError> {
        Ok(self.slice(at, 1)?[0])
    }

    pub(super) fn u16(&self, at: usize) -> Result<u16, MotionError> {
        let b = self.slice(at, 2)?;
        Ok(match self.order {
            Order::Mips => u16::from_be_bytes([b[0], b[1]]),
            Order::Intel | Order::Dec => u16::from_le_bytes([b[0], b[1]]),
        })
    }

    pub(super) fn i16(&self, at: usize) -> Result<i16, MotionError> {
        Ok(self.u16(at)?.cast_signed())
    }

    pub(super) fn f32(&self, at: usize) -> Result<f64, MotionError> {
        let b = self.slice(at, 4)?;
        Ok(f64::from(match self.order {
            Order::Intel => f32::from_le_bytes([b[0], b[1], b[2], b[3]]),
            Order::Mips => f32::from_be_bytes([b[0], b[1], b[2], b[3]]),
            // VAX F: halves swapped, exponent bias two larger
            Order::Dec => f32::from_le_bytes([b[2], b[3], b[0], b[1]]) / 4.0,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Order};

    #[test]
    fn one_is_one_in_every_order() {
        for (order, one) in [
            (Order::Intel, [0x00, 0x00, 0x80, 0x3f]),
            (Order::Mips, [0x3f, 0x80, 0x00, 0x00]),
            (Order::Dec, [0x80, 0x40, 0x00, 0x00]),
        ] {
            let bytes = Bytes { file: "t", data: &one, order };
            assert!((bytes.f32(0).unwrap() - 1.0).abs() < 1e-12, "{order:?}");
            assert!(bytes.f32(1).is_err());
        }
    }
}
