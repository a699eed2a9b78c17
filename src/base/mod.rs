//! Layer 0: what every other module may use, and nothing that knows a plan, a format or a disk.

pub mod date;
pub mod decimal;
pub mod diagnostic;
pub mod digest;
pub mod id;
pub mod lang;
pub mod mark;
pub mod moment;
pub mod number_row;
pub mod output_file;
pub mod path;
pub mod placed;
pub mod plural;
pub mod script;
pub mod source_map;
pub mod spoken_date;
pub mod spoken_number;
pub mod suggest;
