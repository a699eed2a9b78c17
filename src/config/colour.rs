//! Colours of a site, and whether text on them can be read.

use std::fmt;

/// A colour of the sRGB colour space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// A text is no colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write a colour as `\"#1d4f7c\"`: six hexadecimal digits after `#`, in quotation marks")]
pub struct BadColour;

impl Colour {
    /// Parses `#rrggbb`.
    ///
    /// # Errors
    /// [`BadColour`] for anything else.
    pub fn parse(text: &str) -> Result<Self, BadColour> {
        let digits = text.trim().strip_prefix('#').ok_or(BadColour)?;
        if digits.len() != 6 || !digits.chars().all(|c| c.is_ascii_hexdigit()) {
            return Err(BadColour);
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| BadColour);
        Ok(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// Contrast with white, from 1 to 21 (WCAG 2.2, "contrast ratio").
    #[must_use]
    #[expect(clippy::float_arithmetic, reason = "the standard defines contrast by real numbers")]
    pub fn contrast_with_white(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        let luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        1.05 / (luminance + 0.05)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_contrast() {
        assert_eq!(Colour::parse("#1D4f7c").unwrap().to_string(), "#1d4f7c");
        assert!((Colour::parse("#000000").unwrap().contrast_with_white() - 21.0).abs() < 0.01);
        // 4.54:1 is the usual example of a grey that just suffices.
        assert!((Colour::parse("#767676").unwrap().contrast_with_white() - 4.54).abs() < 0.01);
        for wrong in ["1d4f7c", "#fff", "#gggggg", "blue"] {
            assert_eq!(Colour::parse(wrong), Err(BadColour), "{wrong}");
        }
    }
}
