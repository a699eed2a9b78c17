//! Rules about what a page is made of: headings, tables, links, pictures.

pub(super) mod broken_fragment;
pub(super) mod missing_cell;
pub(super) mod page_furniture;
pub(super) mod unclear_link;
pub(super) mod while_reading;
