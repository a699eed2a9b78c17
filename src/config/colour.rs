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

    /// Parses a colour as style sheets have it: `#rgb`, `#rrggbb`, `rgb(29 78 121)`, `white`, `black`.
    ///
    /// # Errors
    /// [`BadColour`] for anything else, also for what browsers know besides.
    pub fn parse_css(text: &str) -> Result<Self, BadColour> {
        let lower = text.trim().to_ascii_lowercase();
        match lower.as_str() {
            "white" => return Ok(Self([255; 3])),
            "black" => return Ok(Self([0; 3])),
            _ => {}
        }
        if let Some(digits) = lower.strip_prefix('#').filter(|digits| digits.len() == 3) {
            let doubled: String = digits.chars().flat_map(|digit| [digit, digit]).collect();
            return Self::parse(&format!("#{doubled}"));
        }
        let Some(inner) = lower.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) else {
            return Self::parse(&lower);
        };
        let parts = inner.split([' ', ',']).filter(|part| !part.is_empty());
        let parts: Result<Vec<u8>, _> = parts.map(str::parse).collect();
        let parts = parts.map_err(|_| BadColour)?;
        <[u8; 3]>::try_from(parts).map(Self).map_err(|_| BadColour)
    }

    /// Contrast with white, from 1 to 21 (WCAG 2.2, "contrast ratio").
    #[must_use]
    pub fn contrast_with_white(self) -> f64 {
        self.contrast(Self([255; 3]))
    }

    /// Contrast with another colour, from 1 to 21 (WCAG 2.2, "contrast ratio").
    #[must_use]
    #[expect(clippy::float_arithmetic, reason = "the standard defines contrast by real numbers")]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[expect(clippy::float_arithmetic, reason = "the standard defines luminance by real numbers")]
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// So much of this colour, in percent, mixed with another (CSS Color 5, `color-mix`).
    #[must_use]
    #[expect(clippy::float_arithmetic, reason = "colours are mixed by real numbers")]
    pub fn mixed(self, other: Self, percent: u8, space: Space) -> Self {
        let share = f64::from(percent) / 100.0;
        let mix = |a: [f64; 3], b: [f64; 3]| {
            [0, 1, 2].map(|part| a[part] * share + b[part] * (1.0 - share))
        };
        match space {
            Space::Srgb => Self(mix(self.0.map(f64::from), other.0.map(f64::from)).map(byte)),
            Space::Oklab => {
                let linear = from_oklab(mix(oklab(self), oklab(other)));
                Self(linear.map(|part| byte(encoded(part) * 255.0)))
            }
        }
    }
}

/// A space in which colours are mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    /// That of screens.
    Srgb,
    /// One in which equal steps look equal.
    Oklab,
}

/// A contrast with two digits after the point, cut: what is too weak is not rounded to what is enough.
#[must_use]
#[expect(clippy::float_arithmetic, reason = "a contrast is a real number")]
pub fn hundredths(contrast: f64) -> String {
    format!("{:.2}", (contrast * 100.0).floor() / 100.0)
}

/// A part of a colour as an amount of light, from 0 to 1 (WCAG 2.2, "relative luminance").
#[expect(clippy::float_arithmetic, reason = "light is a real number")]
fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

/// The way back from [`linear`].
#[expect(clippy::float_arithmetic, reason = "light is a real number")]
fn encoded(light: f64) -> f64 {
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number is between 0 and 255"
)]
fn byte(part: f64) -> u8 {
    part.clamp(0.0, 255.0).round() as u8
}

type Matrix = [[f64; 3]; 3];

// CSS Color 4, 18: from light to the cones of the eye, and from there to lightness and two axes.
const TO_CONES: Matrix = [
    [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
    [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
    [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
];
const TO_LAB: Matrix = [
    [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
    [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
    [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
];
const FROM_LAB: Matrix = [
    [1.0, 0.396_337_777_4, 0.215_803_757_3],
    [1.0, -0.105_561_345_8, -0.063_854_172_8],
    [1.0, -0.089_484_177_5, -1.291_485_548_0],
];
const FROM_CONES: Matrix = [
    [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
    [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
    [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0],
];

#[expect(clippy::float_arithmetic, reason = "colours are mixed by real numbers")]
fn times(matrix: &Matrix, vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
}

fn oklab(colour: Colour) -> [f64; 3] {
    times(&TO_LAB, times(&TO_CONES, colour.0.map(linear)).map(f64::cbrt))
}

fn from_oklab(lab: [f64; 3]) -> [f64; 3] {
    times(&FROM_CONES, times(&FROM_LAB, lab).map(|part| part.powi(3)))
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
        // What Chromium 156 shows for `color-mix(in oklab, #1d4e79 38%, #fff)`.
        let white = Colour::parse_css("#fff").unwrap();
        let mixed = Colour::parse_css("rgb(29, 78 121)").unwrap().mixed(white, 38, Space::Oklab);
        assert_eq!(mixed.to_string(), "#a6b9cc");
        assert_eq!(white.mixed(Colour([0; 3]), 50, Space::Srgb).to_string(), "#808080");
        assert_eq!(hundredths(4.4999), "4.49");
        for wrong in ["1d4f7c", "#fff", "#gggggg", "blue"] {
            assert_eq!(Colour::parse(wrong), Err(BadColour), "{wrong}");
        }
    }
}
