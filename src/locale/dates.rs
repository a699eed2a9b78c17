//! Dates of every precision in words.

use icu_calendar::Gregorian;
use icu_datetime::DateTimeFormatterPreferences;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YM;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date as IcuDate;

use crate::base::date::Date;
use crate::base::moment::Moment;
use crate::base::moment::Part;
use crate::base::moment::Season;
use crate::locale::Locale;

/// Formatters for days and months.
pub(super) struct Dates {
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
}

impl Dates {
    pub(super) fn new(tag: &icu_locale_core::Locale) -> Self {
        // The calendar of the plans, whatever the language's own: nobody dates a plan otherwise.
        let preferences: DateTimeFormatterPreferences = tag.into();
        let why = "ICU has its root data baked in";
        Self {
            day: FixedCalendarDateTimeFormatter::try_new(preferences, YMD::long()).expect(why),
            month: FixedCalendarDateTimeFormatter::try_new(preferences, YM::long()).expect(why),
        }
    }
}

impl Locale {
    /// "25 March 2013".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        gregorian(date.year(), date.month(), date.day())
            .map_or_else(|| date.to_string(), |day| self.dates().day.format(&day).to_string())
    }

    /// A moment in words, as it stands alone: "March 2013", "by 29 October 2013".
    #[must_use]
    pub fn moment(&self, moment: &Moment) -> String {
        match moment {
            Moment::Day(date) => self.date(*date),
            Moment::Month(year, month) => gregorian(*year, *month, 1).map_or_else(
                || moment.to_string(),
                |day| self.dates().month.format(&day).to_string(),
            ),
            Moment::Year(year) => year.to_string(),
            Moment::FinancialYear(_) => moment.to_string(),
            Moment::Quarter(number, of) => {
                let values =
                    [("number", number.to_string().into()), ("date", self.moment(of).into())];
                self.tv("date-quarter", &values)
            }
            Moment::Season(season, year) => {
                let message = match season {
                    Season::Spring => "date-spring",
                    Season::Summer => "date-summer",
                    Season::Autumn => "date-autumn",
                    Season::Winter => "date-winter",
                };
                self.tv(message, &[("year", year.to_string().into())])
            }
            Moment::Part(part, of) => {
                let message = match part {
                    Part::Start => "date-start",
                    Part::Early => "date-early",
                    Part::Mid => "date-mid",
                    Part::Late => "date-late",
                    Part::End => "date-end",
                };
                self.tv(message, &[("date", self.moment(of).into())])
            }
            Moment::NotAfter(date) => self.tv("date-by", &[("date", self.moment(date).into())]),
            Moment::NotBefore(date) => self.tv("date-from", &[("date", self.moment(date).into())]),
            Moment::Between(first, last) => {
                let (first, last) = (self.moment(first), self.moment(last));
                self.tv("date-between", &[("first", first.into()), ("last", last.into())])
            }
        }
    }
}

fn gregorian(year: i16, month: i8, day: i8) -> Option<IcuDate<Gregorian>> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    IcuDate::try_new_gregorian(i32::from(year), month, day).ok()
}

/// For HTML's `<time datetime>`: days, months and years only.
#[must_use]
pub fn machine(moment: &Moment) -> Option<String> {
    matches!(moment, Moment::Day(_) | Moment::Month(..) | Moment::Year(_))
        .then(|| moment.to_string())
}
