//! Pictures of trends, as they stand in pages.

use super::*;

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).unwrap()
}

fn slot(label: &str, value: &str) -> Slot {
    Slot {
        label: label.to_owned(),
        mark: Mark::Value(decimal(value), format!("{value}%")),
        step: None,
    }
}

fn chart(slots: Vec<Slot>) -> Chart {
    Chart {
        id: "chart-a".to_owned(),
        title: "Recycling & more".to_owned(),
        description: "It rose.".to_owned(),
        slots,
        target: Some(decimal("50")),
    }
}

fn drawn(chart: &Chart) -> Option<String> {
    draw(chart, &ToString::to_string).map(|drawn| drawn.svg.0)
}

#[test]
fn is_one_image_with_a_name_and_a_description() {
    let svg = drawn(&chart(vec![slot("2026/27", "38.1"), slot("2027/28", "46.1")])).unwrap();
    assert!(svg.contains("role=\"img\" aria-labelledby=\"chart-a-title chart-a-desc\""));
    assert!(svg.contains("<title id=\"chart-a-title\">Recycling &amp; more</title>"));
    assert!(svg.contains("stroke-dasharray=\"7 4\""), "the target is a dashed line");
    assert!(!svg.contains("rotate") && !svg.contains('#'), "no turned words, no colours");
}

#[test]
fn parts_what_cannot_be_compared_and_marks_what_is_missing() {
    let mut slots = vec![slot("1", "10"), slot("2", "12"), slot("3", "30"), slot("4", "31")];
    slots[1].mark = Mark::Missing;
    slots[2].mark = Mark::Anew(decimal("30"), "30".to_owned());
    let svg = drawn(&chart(slots)).unwrap();
    assert_eq!(svg.matches("chart-missing").count(), 1);
    assert_eq!(svg.matches("chart-break").count(), 1);
    let line = svg.split("chart-line\" d=\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!((line.matches('M').count(), line.matches('L').count()), (2, 1), "{line}");
}

#[test]
fn one_value_is_no_trend() {
    assert_eq!(drawn(&chart(vec![slot("1", "10")])), None);
    assert_eq!(drawn(&chart(Vec::new())), None);
}
