//! Pictures: whether they can be printed, tried before a sheet depends on it.

use typst::foundations::Bytes;
use typst::visualize::ExchangeFormat;
use typst::visualize::RasterImage;
use typst::visualize::SvgImage;

/// The ending that tells a template which kind of picture this is; nothing for what cannot be shown.
pub(super) fn extension(bytes: &[u8]) -> Option<&'static str> {
    let data = Bytes::new(bytes.to_vec());
    let Some(format) = ExchangeFormat::detect(bytes) else {
        return SvgImage::new(data).ok().map(|_| "svg");
    };
    RasterImage::plain(data, format).ok()?;
    Some(match format {
        ExchangeFormat::Png => "png",
        ExchangeFormat::Jpg => "jpg",
        ExchangeFormat::Gif => "gif",
        ExchangeFormat::Webp => "webp",
    })
}
