# Urdu. A machine translation: not reviewed by a native speaker. See terms-ur.md and notes-ur.md.
# Main terms: plan منصوبہ, version ورژن, draft مسودہ, commitment وعدہ, measure پیمانہ, metric اشاریہ,
# target ہدف, starting point ابتدائی سطح, deadline آخری تاریخ, source ماخذ, section سیکشن, part حصہ.
# Values cannot be inflected: names stand before a colon, in quotation marks or in brackets.
# Quotation marks are those of CLDR for Urdu: ” before and “ after.

# The words of the templates. Messages without values are `site.t.NAME` in templates, with `_` for `-`.

## The frame of every page

skip-to-content = براہ راست اصل مواد پر جائیں
main-navigation = مرکزی مینو
breadcrumbs = آپ کہاں ہیں
languages = زبانیں
pager = پچھلے اور اگلے صفحات
previous = پچھلا
next = اگلا
contents = فہرست
back-to-contents = فہرست پر واپس جائیں
in-this-plan = اس منصوبے میں
contact = رابطہ
made-with = تیار کرنے والا پروگرام:

## Facts and their sources

source = ماخذ
as-printed = جیسا چھپا ہے
probable-reading = غالباً یوں ہونا چاہیے
concerns = کس کے بارے میں:
defects = ماخذ میں غلطیاں
defects-here = ماخذ کے متن میں غلطیاں
defects-about = ہمارے پاس موجود متن میں یہ غلطیاں ہیں۔ کچھ غلطیاں متن کو اس کی فائل سے نکالتے وقت پیدا ہوئی ہو سکتی ہیں؛ وہاں یہ بتایا گیا ہے۔ ہم دکھاتے ہیں کہ اس میں کیا چھپا ہے اور ہمارے خیال میں کیا ہونا چاہیے۔

## Editions and versions

editions = منصوبے
timeline = اہم تاریخیں
versions = ورژن
from-version = اس ورژن سے:
plan-at-a-glance = منصوبہ ایک نظر میں
ways-to-read = پڑھنے کے طریقے
sections = منصوبے کا متن
commitments = کون سے وعدے کیے گئے ہیں
reported = دوسرے کیا بتاتے ہیں
reported-about = دوسری دستاویزات میں اس کے بارے میں یہ لکھا ہے۔
about-this-version = اس ورژن کے بارے میں
people = افراد
contacts-as-printed = رابطے کی معلومات جیسی چھپی ہیں
contacts-out-of-date = رابطے کی یہ معلومات پرانی ہو چکی ہیں۔ انہیں استعمال نہ کریں۔
contacts-now = رابطے کی موجودہ معلومات
names-of-the-body = ادارے کے نام
downloads = ڈاؤن لوڈ
same-as-a-file = یہی معلومات فائل کی صورت میں
whole-site = پوری ویب سائٹ
own-page = الگ صفحے پر کھولیں:

## Commitments and measures

measure = پیمانہ
target = ہدف
baseline = ابتدائی سطح
deadline = آخری تاریخ
outcome = کیا یہ پورا ہوا؟
also-called = دوسرے نام
metric = اشاریہ
metrics = اشاریے
metrics-caption = اس وعدے سے متعلق اشاریے
framework-caption = ترجیحات کے لحاظ سے اشاریے
measures-caption = پیمانے اور اہداف
data-source = ڈیٹا کا ماخذ
where-printed = کہاں چھپا ہے

## Events

planned = طے شدہ
actual = کب ہوا
members = اراکین

## Documents, glossary

documents-sources = دستاویزات جن پر یہ ویب سائٹ مبنی ہے
documents-named = دستاویزات جن کا ان میں ذکر ہے
what-it-says = اس میں کیا لکھا ہے
what-rests-on-it = اس پر کیا مبنی ہے
letters = حروف

## Other pages

print-advice = یہ صفحہ کاغذ پر پرنٹ کرنے کے لیے بنایا گیا ہے۔ اپنے براؤزر میں پرنٹ کا آپشن استعمال کریں: یہ A4 کے چند صفحات پر آ جائے گا۔
read-it-at = آن لائن پڑھیں:
not-found = اس پتے پر کوئی صفحہ نہیں ہے۔
not-found-try = ان میں سے کوئی صفحہ دیکھیں

# The words of views: messages with values, and words that the program puts into pages.

## Titles of pages

home = صفحۂ اول
title-events = واقعات
title-whole = پورا متن ایک صفحے پر
title-summary = پرنٹ کرنے کے لیے خلاصہ
summary-of = خلاصہ · { $version }
title-measures = پیمانے اور اہداف
title-figures = اعداد و شمار
title-defects = ماخذ میں غلطیاں
title-documents = دستاویزات
title-glossary = الفاظ اور مخففات
title-contacts = رابطے
title-downloads = ڈاؤن لوڈ
title-not-found = صفحہ نہیں ملا
nav-text = منصوبے کا متن
nav-views = پڑھنے کے دوسرے طریقے

## Descriptions for search engines and link previews

describe-part = { $title }۔ یہ اس منصوبے کا حصہ ہے: { $plan }۔
describe-events = { $title }: کیا ہوا اور کب ہوا، کیا طے تھا، حقیقت میں کیا ہوا اور یہ کون کہتا ہے۔
describe-whole = { $plan }، { $version }: پورا متن ایک صفحے پر۔
describe-summary = { $plan }، { $version }: کون سے وعدے کیے گئے ہیں اور انہیں کیسے ناپا جاتا ہے، کاغذ کے چند صفحات پر۔
describe-measures = { $plan }، { $version }: ہر پیمانہ، اس کا ہدف، ابتدائی سطح اور آخری تاریخ۔
describe-framework = { $plan }، { $version }: وہ اشاریے جن پر نظر رکھی جاتی ہے، ترجیحات کے لحاظ سے۔
describe-figures = { $plan }، { $version }: متن میں استعمال ہونے والے اعداد و شمار، ہر ایک اپنے ماخذ کے ساتھ۔
describe-defects = ماخذ کے متن میں غلطیاں ({ $title }): اس میں کیا چھپا ہے اور غالباً کیا ہونا چاہیے۔
describe-documents = دستاویزات جن پر یہ ویب سائٹ مبنی ہے اور وہ دستاویزات جن کا ان میں ذکر ہے، تاریخوں اور پتوں کے ساتھ۔
describe-document = دستاویز ”{ $title }“ کے بارے میں کیا معلوم ہے اور کون سے حقائق اس پر مبنی ہیں۔
describe-glossary = منصوبوں کے الفاظ اور مخففات، آسان زبان میں۔
describe-contacts = ادارے سے اب کیسے رابطہ کریں، اور رابطے کی وہ معلومات جو سابقہ منصوبوں میں چھپی تھیں۔
describe-downloads = منصوبے ڈیٹا کی صورت میں: اسپریڈ شیٹ کے لیے CSV اور پروگراموں کے لیے JSON۔
describe-not-found = اس پتے پر کوئی صفحہ نہیں ہے۔

## Levels of a plan

label-group = گروپ
label-groups = گروپ
label-commitment = وعدہ
label-commitments = وعدے
label-numbered = { $label } { $number }
label-with-value = { $label }: { $value }
count-of = { $label }: { $count }
count-measures = پیمانے
count-numeric-targets = عددی اہداف
count-metrics = اشاریے
with-certainty = { $text } ({ $certainty })

## Status of a version

status-draft = مسودہ
status-consultation = رائے کے لیے جاری
status-published = شائع شدہ
status-revised = نظرثانی شدہ
status-superseded = نیا ورژن آ چکا ہے
status-withdrawn = واپس لیا گیا
held-full = مکمل متن
held-digest = تمام حقائق، ہمارے الفاظ میں
held-none = متن ہمارے پاس نہیں
date-drafted = مسودہ تیار ہوا
date-consulted = رائے کے لیے جاری ہوا
date-presented = پیش کیا گیا
date-approved = منظور ہوا
date-published = شائع ہوا
date-in-force = نافذ العمل
date-ended = ختم ہوا
banner-not-held = متن ہمارے پاس نہیں
banner-not-held-text = ہمیں معلوم ہے کہ یہ ورژن موجود تھا، لیکن اس کا متن ہمارے پاس نہیں۔ اس صفحے پر وہ دکھایا گیا ہے جو دوسری دستاویزات میں اس کے بارے میں لکھا ہے۔
banner-draft-text = یہ ایک مسودہ ہے۔ جب یہ لکھا گیا تو اسے باضابطہ طور پر منظور نہیں کیا گیا تھا، اور بعد میں منظور ہونے والا کوئی منصوبہ مختلف ہو سکتا ہے۔
banner-consultation-text = یہ ورژن لوگوں کی رائے کے لیے جاری کیا گیا ہے۔ اسے باضابطہ طور پر منظور نہیں کیا گیا۔
banner-superseded-text = بعد کے ایک ورژن نے اس کی جگہ لے لی ہے۔
banner-withdrawn-text = یہ ورژن واپس لے لیا گیا تھا۔
banner-current = اس کے بجائے یہ پڑھیں: { $title }

## How certain facts are, and why values are missing

certainty-inferred = ہمارا اخذ کردہ نتیجہ
certainty-editor = ہماری تشریح
our-reading = ہمارا اخذ کردہ نتیجہ
provenance-full = منصوبے میں یہ کہاں درج ہے
provenance-digest = ہمارے الفاظ میں۔ منصوبے کا اپنا متن ماخذ دستاویز میں ہے۔
state-not-stated = منصوبے میں درج نہیں
state-not-in-sources = ہمارے مآخذ میں درج نہیں
state-under-review = زیر جائزہ
state-to-be-published = شائع ہونا باقی ہے
state-not-held = وہ متن ہمارے پاس نہیں جس میں یہ درج ہوتا
state-shares-cell-above = ماخذ میں خالی چھوڑا گیا ہے؛ ہو سکتا ہے کہ اوپر والی قدر ہی اس کے لیے ہو، لیکن اس کی تصدیق نہیں ہوئی
state-placeholder = ماخذ میں صرف عارضی عبارت ہے
state-redacted = ماخذ نے اسے ظاہر نہیں کیا
state-withdrawn = ماخذ نے اسے واپس لے لیا
state-due = وعدے کے مطابق تاریخ: { $date }
not-applicable = لاگو نہیں ہوتا

## Measures and targets

measures = اسے کیسے ناپا جاتا ہے
measures-absent = کوئی ہدف مقرر نہیں
measures-none = پیمانوں کی کوئی فہرست نہیں
measures-none-text = منصوبے میں یہاں پیمانوں کی کوئی فہرست نہیں
target-increase-by = { $quantity } کا اضافہ
target-decrease-by = { $quantity } کی کمی
target-level = { $quantity }؛ منصوبے میں صرف عدد چھپا ہے، ”کم از کم“ یا ”زیادہ سے زیادہ“ نہیں لکھا
target-at-least = { $quantity } یا اس سے زیادہ
target-at-most = { $quantity } یا اس سے کم
target-increase = اضافہ؛ منصوبے میں کوئی عدد نہیں دیا گیا
target-decrease = کمی؛ منصوبے میں کوئی عدد نہیں دیا گیا
target-maintain = کوئی تبدیلی نہیں
target-milestone = ایک کام جو کیا جانا ہے
target-deliverable = ایک چیز جو تیار کی جانی ہے
target-none = صرف نظر رکھی جاتی ہے؛ منصوبے میں کوئی ہدف مقرر نہیں
kind-change = عددی تبدیلی
kind-level = ایک سطح
kind-trend = صرف سمت
kind-milestone = سنگ میل
kind-deliverable = تیار کی جانے والی چیز
kind-none = صرف نظر رکھی جاتی ہے
row-of = کیا گنا جاتا ہے
row-scope = کون یا کہاں
row-measured-by = ناپنے کا ذریعہ
row-trajectory = درمیانی مراحل
trajectory = { $start } سے { $end } تک، ہر سال { $step } کے مرحلوں میں۔ آخری مرحلہ: { $by }
statement-success = کامیابی کیا ہے
statement-delivery = کیا کیا جائے گا
statement-measure = یہ کیسے نظر آئے گا
outcome-none = ہمارے مآخذ میں کوئی نتیجہ درج نہیں، اس لیے ہم نہیں کہہ سکتے کہ یہ پورا ہوا یا نہیں۔
outcome-nothing-measured = منصوبے میں یہاں کوئی ایسی بات نہیں جسے کسی نتیجے سے پرکھا جا سکے، اور ہمارے مآخذ میں کوئی نتیجہ درج نہیں۔

## Units

unit-percent = { $value } فیصد
unit-percentage-points = { $count ->
    [one] { $value } فیصد پوائنٹ
   *[other] { $value } فیصد پوائنٹ
}
unit-pounds = { $value } پاؤنڈ
unit-million-pounds = { $value } ملین پاؤنڈ
unit-not-stated = { $value } (اکائی درج نہیں)
unit-words = { $value } { $unit }

## Dates

date-spring = موسم بہار { $year }
date-summer = موسم گرما { $year }
date-autumn = موسم خزاں { $year }
date-winter = موسم سرما { $year }
date-start = { $date } کے آغاز
date-early = { $date } کے اوائل
date-mid = { $date } کے وسط
date-late = { $date } کے اواخر
date-end = { $date } کے اختتام
date-by = { $date } تک
date-from = { $date } سے
date-until = { $date } تک
date-between = { $first } سے { $last } تک
reviewed = آخری جائزے کی تاریخ: { $date }

## Events

event-drafting = مسودے کی تیاری
event-consultation = مشاورت
event-meeting = اجلاس
event-decision = فیصلہ
event-publication = اشاعت
event-deadline = آخری تاریخ
event-period = مدت
event-stamp = تاریخ کی مہر
event-context = پس منظر
punctuality-later = ابتدا میں طے شدہ تاریخ کے بعد
punctuality-in-time = ابتدا میں طے شدہ تاریخ تک
row-body = کس کا اجلاس ہوا
row-time = وقت
row-place = جگہ
row-item = ایجنڈے کا نکتہ
row-paper = اجلاس کی دستاویز
row-recommendation = سفارش
row-implication = اثرات: { $kind }
row-audience = کس سے رائے لی گئی
row-opens = آغاز
row-closes = اختتام
row-channel = جواب کیسے دیں
row-responses = موصول ہونے والے جوابات

## Mistakes in the source

defects-noted = { $count ->
    [one] ماخذ کے متن میں { $count } غلطی کی نشاندہی کی گئی ہے
   *[other] ماخذ کے متن میں { $count } غلطیوں کی نشاندہی کی گئی ہے
}
gravity-minor = معمولی
gravity-major = غلط فہمی ہو سکتی ہے
gravity-blocking = باضابطہ منظوری سے پہلے درست کرنا لازمی ہے
defect-placeholder = عارضی عبارت
defect-count = گنتی جو میل نہیں کھاتی
defect-unresolved = متن میں رہ جانے والا سوال
defect-missing = کچھ غائب ہے
defect-sense = مطلب الٹ گیا ہے
defect-incomplete = ادھورا جملہ
defect-wording = الفاظ
defect-misplaced = غلط جگہ پر
defect-inconsistent = ایک ہی چیز کی دو شکلیں
defect-date = تاریخ
defect-extraction = متن نکالتے وقت خرابی

## Facts about versions and documents

row-period = مدت
row-plan-title = چھپا ہوا عنوان
row-status = حیثیت
row-held = متن
row-document = ماخذ دستاویز
row-date = تاریخ
row-date-note = تاریخ کے بارے میں
row-publisher = ناشر
row-address = پتہ
row-archived = محفوظ شدہ نقل
row-file = استعمال شدہ فائل
row-sha256 = فائل کا SHA-256
row-named-in = کہاں ذکر ہے
row-named-in-text = ہمارے مآخذ میں اس دستاویز کا ذکر ہے
link-live = لنک کام کرتا ہے
link-dead = لنک اب کام نہیں کرتا
link-archived = لنک اب کام نہیں کرتا؛ ایک نقل محفوظ ہے
link-not-checked = ہم نے یہ لنک نہیں جانچا
link-none = کوئی پتہ نہیں دیا گیا
facts-resting = { $count ->
    [0] اس ویب سائٹ پر کوئی حقیقت اس پر مبنی نہیں
    [one] اس ویب سائٹ پر { $count } حقیقت اس پر مبنی ہے
   *[other] اس ویب سائٹ پر { $count } حقائق اس پر مبنی ہیں
}

## Contacts

channel-post = ڈاک
channel-phone = فون
channel-email = ای میل
channel-web = ویب سائٹ
channel-social = سوشل میڈیا

## Downloads

download-measures-csv = پیمانے اور اہداف
download-measures-csv-about = ہر پیمانے کے لیے ایک قطار، جس میں وعدہ، ہدف، ابتدائی سطح، آخری تاریخ اور ماخذ ہیں۔
download-commitments-csv = وعدے
download-commitments-csv-about = ہر وعدے کے لیے ایک قطار، جس میں اس کا گروپ اور اس کے پیمانوں کی تعداد ہے۔
download-framework-csv = کارکردگی کا فریم ورک
download-framework-csv-about = ہر اشاریے کے لیے ایک قطار، جس میں اس کی ترجیح اور اس کے ڈیٹا کا ماخذ ہے۔
download-figures-csv = اعداد و شمار
download-figures-csv-about = متن میں استعمال ہونے والے اعداد و شمار، ہندسے ویسے ہی جیسے چھپے ہیں۔
download-events-csv = واقعات
download-events-csv-about = طے شدہ اور اصل تاریخیں، ماخذ کے ساتھ۔
download-version-json = یہ ورژن ڈیٹا کی صورت میں
download-version-json-about = سب کچھ ایک فائل میں، جس کی تفصیل JSON Schema میں ہے۔
download-plan-json = اس ویب سائٹ کی فہرست
download-plan-json-about = تمام ورژن اور ان کے ڈیٹا کے ہیش، ان پروگراموں کے لیے جو منصوبے جمع کرتے ہیں۔
download-version-schema-json = JSON Schema
download-version-schema-json-about = کسی ورژن کی JSON فائل میں کیا ہوتا ہے۔
file-format = { $format }، { $size }
file-kilobytes = { $size } کلو بائٹ
file-megabytes = { $size } میگا بائٹ

## Words within texts

note = نوٹ
footnotes = حواشی
footnote = حاشیہ
back-to-text = متن پر واپس جائیں
table = جدول

## What changed

feed = تبدیلیوں کی فیڈ (Atom)
what-changed = کیا بدلا
changes-about = یہاں آپ دیکھ سکتے ہیں کہ کسی منصوبے کے دو ورژن کے درمیان اور دو منصوبوں کے درمیان کیا بدلا۔
edition-to-edition = ایک منصوبے سے دوسرے منصوبے تک
other-comparisons = دوسرے موازنے
follow = تبدیلیوں سے باخبر رہیں
follow-about = فیڈ ریڈر آپ کو بتا سکتا ہے کہ نئی تبدیلیاں کب آئیں:
changed-here = یہاں کیا بدلا
change-note = تبدیلیوں کے بارے میں نوٹ
in-short = مختصراً
all-changes = تمام تبدیلیاں
jump-to-part = اس حصے پر جائیں
show-one-kind = تبدیلی کی ایک قسم چنیں
only-on-one-side = صرف ایک منصوبے میں
full-text = پورا متن، تمام تبدیلیوں کے ساتھ
in-the-text = متن میں دکھائیں
change = تبدیلی
previous-change = پچھلی تبدیلی
next-change = اگلی تبدیلی
before = پہلے
after = بعد میں
reported-changes = دوسروں کی بتائی ہوئی تبدیلیاں
reported-changes-about = یہ تبدیلیاں دو متنوں کے موازنے سے معلوم نہیں کی گئیں۔ یا تو کوئی ماخذ ایسا کہتا ہے، یا دو دستاویزات میں یہ بات مختلف چھپی ہے۔
aspects = دونوں ساتھ ساتھ، ہماری تشریح کے مطابق
aspects-about = یہ نکات ہم نے چنے اور ہم نے لکھے ہیں۔ منصوبوں میں انہیں ساتھ ساتھ نہیں رکھا گیا۔
structure = دونوں کی بناوٹ
structure-caption = دونوں میں کیا کیا ہے، گنتی کے ساتھ
what-is-counted = کیا گنا گیا
difference = فرق
other-forms = یہ بھی دیکھیں
side-by-side = ساتھ ساتھ
sides-caption = دونوں متن، پیراگراف بہ پیراگراف

## Histories and topics

through-versions = ہر ورژن میں
threads = منصوبوں میں موضوعات
not-comparable = موازنہ نہیں ہو سکتا:
silence = ”ذکر نہیں“ کا مطلب ہے کہ ہم نے متن میں تلاش کیا اور یہ موضوع نہیں ملا۔ اس سے یہ ثابت نہیں ہوتا کہ کام ختم ہو گیا ہے۔

## The sheet to sign

sign-off = حتمی منظوری
sign-off-advice = یہ صفحہ کاغذ پر پرنٹ کرنے کے لیے بنایا گیا ہے۔ اسے پرنٹ کریں، ہر تبدیلی کو جانچیں اور اس پر دستخط کریں۔
sign-checked = جانچنے والے
sign-approved = منظوری دینے والے
sign-name = نام
sign-role = عہدہ
sign-date = تاریخ
sign-signature = دستخط
sign-comment = تبصرے

## What changed: the words of views

title-sign-off = دستخط کی شیٹ
title-history = ”{ $title }“ کا کیا ہوا
describe-changes = ہر منصوبے کے ورژنوں کے درمیان اور ایک منصوبے سے اگلے منصوبے تک کیا بدلا۔
describe-comparison = ”{ $old }“ سے ”{ $new }“ تک کیا بدلا: ہر تبدیلی ایک جملے میں، پہلے اور بعد کی قدروں کے ساتھ۔
describe-side-by-side = ”{ $old }“ اور ”{ $new }“ ساتھ ساتھ، پیراگراف بہ پیراگراف۔
describe-sign-off = ”{ $old }“ سے ”{ $new }“ تک کی ہر تبدیلی ایک شیٹ پر، پرنٹ اور دستخط کرنے کے لیے۔
describe-history = اس ویب سائٹ کے تمام ورژنوں اور منصوبوں میں ”{ $title }“ کا کیا ہوا۔
describe-threads = وہ موضوعات جو کئی منصوبوں میں ہیں، اور ہر منصوبے میں ان کے بارے میں کیا لکھا ہے۔
from-to = ”{ $old }“ سے ”{ $new }“ تک
version-of-edition = { $edition }، { $version }
earlier-version = سابقہ
later-version = بعد کا
basis-computed = دونوں متنوں سے معلوم کیا گیا
basis-reported = صرف وہ جو دوسرے بتاتے ہیں
basis-nothing = کیا بدلا، اس بارے میں کسی نے کچھ نہیں بتایا
basis-reported-by = ایک ماخذ ایسا کہتا ہے
basis-compared-wording = ہم نے دو دستاویزات میں چھپے الفاظ کا موازنہ کیا
reported-change = دوسری دستاویزات سے
comparison-computed = دونوں کا متن ہمارے پاس ہے۔ تبدیلیوں کی فہرست ان کے موازنے سے معلوم کی گئی ہے؛ جو کچھ ہم نے خود ساتھ ساتھ رکھا ہے، اس پر نشان ہے۔
comparison-no-old-text = ”{ $old }“ کا متن ہمارے پاس نہیں، اس لیے موازنہ کرنے کے لیے کچھ نہیں۔ اس صفحے پر صرف وہ ہے جو دوسرے بتاتے ہیں۔
comparison-no-new-text = ”{ $new }“ کا متن ہمارے پاس نہیں، اس لیے موازنہ کرنے کے لیے کچھ نہیں۔ اس صفحے پر صرف وہ ہے جو دوسرے بتاتے ہیں۔
comparison-no-texts = دونوں میں سے کوئی متن ہمارے پاس نہیں، اس لیے موازنہ کرنے کے لیے کچھ نہیں۔ اس صفحے پر صرف وہ ہے جو دوسرے بتاتے ہیں۔
comparison-digest = دونوں میں سے کم از کم ایک ہمارے پاس لفظ بہ لفظ نہیں بلکہ ہمارے الفاظ میں ہے۔ الفاظ کا فرق منصوبے کا نہیں بلکہ ہمارا ہو سکتا ہے۔ اعداد، تاریخیں اور نام منصوبوں ہی کے ہیں۔
all-comparisons = تمام موازنے
counted = { $count ->
    [one] { $count } { $one }
   *[other] { $count } { $many }
}
counted-in-form = { $count } { $form }
overview-built = سابقہ منصوبے کی بناوٹ: { $old-groups }، ان میں { $old }۔ بعد کے منصوبے کی بناوٹ: { $new-groups }، ان میں { $new }۔
overview-measured = سابقہ منصوبے میں { $old ->
    [0] پیمانوں کی کوئی فہرست نہیں ہے
    [one] { $old } پیمانہ ہے (عددی ہدف والے: { $old-numbers })
   *[other] { $old } پیمانے ہیں (عددی ہدف والے: { $old-numbers })
} اور { $old-metrics ->
    [0] کوئی اشاریہ نہیں ہے
    [one] { $old-metrics } اشاریہ ہے
   *[other] { $old-metrics } اشاریے ہیں
}۔ بعد کے منصوبے میں { $new ->
    [0] پیمانوں کی کوئی فہرست نہیں ہے
    [one] { $new } پیمانہ ہے (عددی ہدف والے: { $new-numbers })
   *[other] { $new } پیمانے ہیں (عددی ہدف والے: { $new-numbers })
} اور { $new-metrics ->
    [0] کوئی اشاریہ نہیں ہے
    [one] { $new-metrics } اشاریہ ہے
   *[other] { $new-metrics } اشاریے ہیں
}۔
overview-alone = { $old ->
    [one] { $old } حصہ صرف سابقہ منصوبے میں ہے
   *[other] { $old } حصے صرف سابقہ منصوبے میں ہیں
} اور { $new } صرف بعد کے منصوبے میں۔ اس سے یہ ثابت نہیں ہوتا کہ کوئی چیز ترک کی گئی یا کوئی چیز نئی ہے۔
comparison-nothing-tied = ایک منصوبے کا کوئی حصہ دوسرے کے کسی حصے سے منسلک نہیں، اس لیے یہاں تبدیلیوں کی کوئی فہرست نہیں۔ نیچے دیکھیں کہ ہر منصوبے میں کیا ہے۔
comparison-nothing-reported = کیا بدلا، اس بارے میں کسی نے کچھ نہیں بتایا۔
comparison-unchanged = ان دونوں ورژنوں کے درمیان کچھ نہیں بدلا۔
full-text-legend = شامل کیے گئے الفاظ کے نیچے لکیر ہے اور حذف کیے گئے الفاظ پر لکیر پھیری گئی ہے۔ اسکرین ریڈر ”اضافہ“ اور ”حذف“ کہتے ہیں۔
state-changed = تبدیل شدہ
state-moved-away = یہاں سے منتقل ہوا
state-moved-here = یہاں منتقل ہوا
stood-elsewhere = پہلے کہیں اور تھا
stands-elsewhere = اب کہیں اور ہے
not-in-earlier = سابقہ ورژن میں نہیں
not-in-later = بعد کے ورژن میں نہیں
side-by-side-legend = سابقہ متن دائیں طرف ہے اور بعد کا متن بائیں طرف۔ ہر تبدیلی الفاظ میں بھی بتائی گئی ہے۔
sign-off-of-draft = ”{ $old }“ کو باضابطہ طور پر منظور کیا گیا تھا۔ ”{ $new }“ وہ مسودہ ہے جس کی حتمی منظوری دینی ہے۔
sign-off-of-adopted = ”{ $old }“ کو باضابطہ طور پر منظور کیا گیا تھا۔ اس کے بعد آنے والے ورژن ”{ $new }“ کو بھی باضابطہ طور پر منظور کیا گیا۔
sign-off-since-draft = ”{ $old }“ ایک مسودہ تھا جسے اسی شکل میں باضابطہ طور پر منظور نہیں کیا گیا۔ ”{ $new }“ اس کے بعد کا ورژن ہے۔
sign-off-since-adopted = باضابطہ منظور شدہ ورژن ”{ $old }“ کے بعد کی تمام تبدیلیاں
only-in = صرف اس منصوبے میں: { $plan }
only-in-none = کوئی نہیں
silence-is-no-evidence = کسی شناختی کوڈ یا ایڈیٹر نے انہیں دوسرے منصوبے کے کسی حصے سے منسلک نہیں کیا۔ اگر ایک منصوبے میں کسی چیز کا ذکر نہیں تو اس سے یہ ثابت نہیں ہوتا کہ اسے ترک کیا گیا یا وہ نئی ہے۔
paired-by-likeness = الفاظ تقریباً ایک جیسے ہیں، اس لیے انہیں ایک ہی مانا گیا
change-number = تبدیلی { $number }، کل { $count }
changed-since = ”{ $version }“ کے بعد کیا بدلا
changed-first = اس ویب سائٹ کے علم میں یہ منصوبے کا پہلا ورژن ہے۔
changed-same = ”{ $version }“ کے بعد یہاں کچھ نہیں بدلا۔
changed-count = { $count ->
    [one] ”{ $version }“ کے بعد یہاں { $count } تبدیلی
   *[other] ”{ $version }“ کے بعد یہاں { $count } تبدیلیاں
}
changed-not-held = ”{ $version }“ کا متن ہمارے پاس نہیں، اس لیے اس ویب سائٹ سے کوئی نہیں بتا سکتا کہ یہاں کیا بدلا۔
changed-reported = { $count ->
    [one] ”{ $version }“ کے بعد کی { $count } تبدیلی دوسری دستاویزات سے معلوم ہے۔ ہمارے پاس دونوں متن موجود نہیں۔
   *[other] ”{ $version }“ کے بعد کی { $count } تبدیلیاں دوسری دستاویزات سے معلوم ہیں۔ ہمارے پاس دونوں متن موجود نہیں۔
}
feed-title = کیا بدلا: { $site }
feed-version = { $plan }: { $version }
feed-comparison = کیا بدلا: { $title }

## What a change is about, within a sentence

quoted = ”{ $text }“
subject-version = منصوبہ
subject-labelled = { $label } ”{ $name }“
subject-part = { $name } ({ $of })
subject-section = سیکشن
subject-priority = ترجیح
subject-contact = رابطہ
subject-figure = عدد
subject-defect = غلطی
row-name = نام
row-position = ترتیب میں جگہ
row-place-in-plan = منصوبے میں جگہ
row-heading = سرخی
row-tied = وعدہ
row-person = شخص
field-prose = متن
field-label = اس کا عنوان
field-defect = یہ کس سے متعلق ہے
field-explanation = وضاحت
position = اپنی فہرست میں نمبر { $place }
no-number = کوئی نمبر نہیں
nothing-there = کچھ نہیں
state-listed = { $count ->
    [one] { $count } پیمانہ
   *[other] { $count } پیمانے
}
difference-more = { $amount } زیادہ
difference-more-harder = { $amount } زیادہ، اس لیے حاصل کرنا زیادہ مشکل
difference-more-easier = { $amount } زیادہ، اس لیے حاصل کرنا زیادہ آسان
difference-less = { $amount } کم
difference-less-harder = { $amount } کم، اس لیے حاصل کرنا زیادہ مشکل
difference-less-easier = { $amount } کم، اس لیے حاصل کرنا زیادہ آسان
count-other-groups = دوسری سرخیاں
count-statements = بیانات
count-without-measures = وعدے جن کے لیے کوئی پیمانہ مقرر نہیں
count-sections = متن کے سیکشن
count-fewer = { $count } کم
count-same = برابر
count-more = { $count } زیادہ

## Changes in a sentence

sentence-added = { $subject }: نیا اضافہ۔
sentence-removed = { $subject }: اب موجود نہیں۔
sentence-only-new = { $subject }: سابقہ منصوبے کی کوئی چیز اس سے منسلک نہیں۔
sentence-only-old = { $subject }: بعد کے منصوبے کی کوئی چیز اس سے منسلک نہیں۔
sentence-merged = { $from }: ان سب کو ضم کر کے ایک کیا گیا۔ اب: { $subject }۔
sentence-merged-into = { $subject }: اب اس میں یہ بھی ضم ہے: { $from }۔
sentence-split = { $subject }: اسے تقسیم کیا گیا۔ اب: { $into }۔
sentence-renamed = ”{ $old }“ کا نیا نام ”{ $new }“ ہے۔
sentence-renumbered = { $subject }: نمبر بدل گیا۔ اب: { $new }۔ پہلے: { $old }۔
sentence-renumbered-run = یکے بعد دیگرے { $count } چیزوں کے نمبر بدل گئے۔ پہلی: { $first }۔ آخری: { $last }۔
sentence-reordered = { $subject }: ترتیب بدل گئی۔ اب: { $new }۔ پہلے: { $old }۔
sentence-moved = { $subject }: اسے منتقل کیا گیا۔ پہلے: { $old }۔ اب: { $new }۔
sentence-regrouped = { $subject }: اب سرخی ”{ $new }“ کے تحت۔ پہلے: ”{ $old }“۔
sentence-target = { $subject }: ہدف بدل گیا۔ پہلے: { $old }۔ اب: { $new }۔
sentence-target-increase = { $subject }: ہدف بدل گیا۔ پہلے { $old } کا اضافہ تھا، اب { $new } کا اضافہ ہے۔
sentence-target-decrease = { $subject }: ہدف بدل گیا۔ پہلے { $old } کی کمی تھی، اب { $new } کی کمی ہے۔
sentence-target-level = { $subject }: ہدف بدل گیا۔ پہلے { $old } تھا، اب { $new } ہے۔
sentence-target-at-least = { $subject }: ہدف بدل گیا۔ پہلے کم از کم { $old } تھا، اب کم از کم { $new } ہے۔
sentence-target-at-most = { $subject }: ہدف بدل گیا۔ پہلے زیادہ سے زیادہ { $old } تھا، اب زیادہ سے زیادہ { $new } ہے۔
sentence-state = { $subject }: ناپنے کا طریقہ بدل گیا۔ پہلے: { $old }۔ اب: { $new }۔
sentence-state-set = { $subject }: اب: { $new }۔ پہلے: { $old }۔
sentence-baseline = { $subject }: ابتدائی سطح بدل گئی۔ پہلے: { $old }۔ اب: { $new }۔
sentence-trajectory = { $subject }: درمیانی مراحل بدل گئے۔ پہلے: { $old }۔ اب: { $new }۔
sentence-due-earlier = { $subject }: آخری تاریخ جلد کر دی گئی۔ پہلے: { $old }۔ اب: { $new }۔
sentence-due-later = { $subject }: آخری تاریخ مؤخر کی گئی۔ پہلے: { $old }۔ اب: { $new }۔
sentence-due-set = { $subject }: اب آخری تاریخ مقرر ہے: { $new }۔
sentence-due-withdrawn = { $subject }: اب کوئی آخری تاریخ نہیں۔ پہلے: { $old }۔
sentence-due-restated = { $subject }: آخری تاریخ کے الفاظ مختلف ہیں۔ پہلے: { $old }۔ اب: { $new }۔
sentence-status = منصوبے کی حیثیت ”{ $old }“ سے بدل کر ”{ $new }“ ہو گئی۔
sentence-held = ہمارے پاس موجود متن کی مقدار بدل گئی۔ پہلے: { $old }۔ اب: { $new }۔
sentence-date-set = تاریخ ”{ $subject }“ اب درج ہے: { $new }۔
sentence-date-withdrawn = تاریخ ”{ $subject }“ اب درج نہیں۔ پہلے: { $old }۔
sentence-person = بتایا گیا شخص بدل گیا۔ پہلے: { $old }۔ اب: { $new }۔
sentence-of-version = { $subject }: تبدیلی ہوئی۔ پہلے: { $old }۔ اب: { $new }۔
sentence-date = تاریخ ”{ $subject }“ بدل گئی۔ پہلے: { $old }۔ اب: { $new }۔
sentence-value = { $subject }: تبدیلی ہوئی۔ پہلے: { $old }۔ اب: { $new }۔
sentence-source = { $subject }: ڈیٹا کا ماخذ بدل گیا۔ پہلے: { $old }۔ اب: { $new }۔
sentence-tied = { $subject }: اب کسی اور وعدے سے منسلک۔ پہلے: { $old }۔ اب: { $new }۔
sentence-prose-added = { $subject }: اب اس کا متن ہے۔
sentence-prose-removed = { $subject }: اب اس کا کوئی متن نہیں۔
sentence-prose-reworded = { $subject }: الفاظ بدل گئے۔
sentence-prose-corrected = { $subject }: معمولی غلطیاں درست کی گئیں۔
sentence-text-added = { $subject }: اب مزید معلومات دی گئی ہیں: { $field }۔
sentence-text-removed = { $subject }: اب کم معلومات دی گئی ہیں: { $field }۔
sentence-reworded = { $subject }: الفاظ بدل گئے: { $field }۔
sentence-corrected = { $subject }: تصحیح کی گئی: { $field }۔

## Kinds of changes

change-merged = انضمام
change-split = تقسیم
change-added = اضافہ
change-removed = حذف
change-only-old = صرف سابقہ منصوبے میں
change-only-new = صرف بعد کے منصوبے میں
change-moved = منتقلی
change-target = ہدف بدلا
change-state = ناپنے کا طریقہ بدلا
change-deadline = آخری تاریخ بدلی
change-trajectory = درمیانی مراحل بدلے
change-baseline = ابتدائی سطح بدلی
change-figure = عدد بدلا
change-source = ڈیٹا کا ماخذ بدلا
change-tied = اب کسی اور سے منسلک
change-status = حیثیت بدلی
change-held = ہمارے پاس موجود متن بدلا
change-date = تاریخ بدلی
change-contact = رابطہ بدلا
change-person = شخص بدلا
change-renamed = نیا نام
change-renumbered = نیا نمبر
change-reordered = نئی ترتیب
change-reworded = نئے الفاظ
change-corrected = تصحیح
change-emphasis = زور بدلا
change-not-comparable = تبدیلی نہیں: موازنہ نہیں ہو سکتا

## Counts of changes

count-changes = { $count ->
    [one] { $count } تبدیلی
   *[other] { $count } تبدیلیاں
}
count-reported = { $count ->
    [one] دوسری دستاویزات سے معلوم { $count } تبدیلی
   *[other] دوسری دستاویزات سے معلوم { $count } تبدیلیاں
}
count-merged = انضمام: { $count }
count-split = تقسیم: { $count }
count-added = اضافہ: { $count }
count-removed = حذف: { $count }
count-only-old = صرف سابقہ منصوبے میں: { $count }
count-only-new = صرف بعد کے منصوبے میں: { $count }
count-moved = منتقلی: { $count }
count-target = { $count ->
    [one] { $count } ہدف بدلا
   *[other] { $count } اہداف بدلے
}
count-state = { $count ->
    [one] ناپنے کا { $count } طریقہ بدلا
   *[other] ناپنے کے { $count } طریقے بدلے
}
count-deadline = { $count ->
    [one] { $count } آخری تاریخ بدلی
   *[other] { $count } آخری تاریخیں بدلیں
}
count-trajectory = درمیانی مراحل بدلے: { $count }
count-baseline = { $count ->
    [one] { $count } ابتدائی سطح بدلی
   *[other] { $count } ابتدائی سطحیں بدلیں
}
count-figure = { $count ->
    [one] { $count } عدد بدلا
   *[other] { $count } اعداد بدلے
}
count-source = { $count ->
    [one] ڈیٹا کا { $count } ماخذ بدلا
   *[other] ڈیٹا کے { $count } مآخذ بدلے
}
count-tied = اب کسی اور سے منسلک: { $count }
count-status = { $count ->
    [one] { $count } حیثیت بدلی
   *[other] { $count } حیثیتیں بدلیں
}
count-held = ہمارے پاس موجود متن بدلا: { $count }
count-date = { $count ->
    [one] { $count } تاریخ بدلی
   *[other] { $count } تاریخیں بدلیں
}
count-contact = { $count ->
    [one] { $count } رابطہ بدلا
   *[other] { $count } رابطے بدلے
}
count-person = { $count ->
    [one] { $count } شخص بدلا
   *[other] { $count } افراد بدلے
}
count-renamed = نیا نام: { $count }
count-renumbered = نیا نمبر: { $count }
count-reordered = نئی ترتیب: { $count }
count-reworded = نئے الفاظ: { $count }
count-corrected = تصحیح: { $count }

## Classes of changes, by consequence

class-standing = مجموعی طور پر منصوبہ
class-structure = منصوبے کی بناوٹ
class-commitments = کون سے وعدے کیے گئے ہیں
class-targets = اہداف اور پیمانے
class-deadlines = آخری تاریخیں
class-figures = اعداد و شمار اور ڈیٹا
class-people = افراد اور رابطے
class-names = نام، نمبر اور ترتیب
class-wording = الفاظ
class-defects = ماخذ میں غلطیاں
class-corrections = معمولی تصحیحات

## Topics and histories

threads-are-our-reading = ان مقامات کا آپس میں تعلق ہماری تشریح ہے۔ کسی منصوبے میں ایسا نہیں لکھا۔
not-mentioned = اس ورژن میں اس کا ذکر نہیں۔ اس سے یہ ثابت نہیں ہوتا کہ کوئی چیز ترک کی گئی۔
history-summary = اس ویب سائٹ پر { $count ->
    [one] منصوبوں کا { $count } ورژن ہے
   *[other] منصوبوں کے { $count } ورژن ہیں
}، اور ان میں سے { $held } کا متن موجود ہے۔ یہ وعدہ متن والے ورژنوں میں سے { $found } میں ہے۔
history-this = اس ورژن میں جہاں سے آپ آئے ہیں
history-present = اس ورژن میں
history-not-held = متن ہمارے پاس نہیں، اس لیے اس ویب سائٹ سے کوئی نہیں بتا سکتا
history-not-mentioned = اس ورژن کا کوئی وعدہ اس سے منسلک نہیں۔ اس سے یہ ثابت نہیں ہوتا کہ اسے ترک کیا گیا۔
descent-continues = ”{ $title }“ ({ $version }) کا تسلسل:
descent-merged-into = ”{ $title }“ ({ $version }) میں ضم ہوا:
descent-split-from = پہلے ”{ $title }“ ({ $version }) کا حصہ تھا:
descent-renamed-from = پہلے نام ”{ $title }“ تھا ({ $version }):

## Downloads of comparisons

download-changes-csv = تبدیلیاں
download-changes-csv-about = ہر قدر کے لیے ایک قطار، جس میں تبدیلی کی قسم، شناختی کوڈ، اور پہلے اور بعد کی قدر ہے۔
download-changes-json = تبدیلیاں ڈیٹا کی صورت میں
download-changes-json-about = وہ سب جو موازنے سے معلوم کیا گیا؛ اس کی تفصیل JSON Schema میں ہے۔ دوسروں کی بتائی ہوئی تبدیلیاں اس میں نہیں۔
download-changes-schema-json = تبدیلیوں کا JSON Schema
download-changes-schema-json-about = کسی موازنے کی JSON فائل میں کیا ہوتا ہے۔

## What changed between two texts, said at the change. Those that end in a colon come before the words
## they speak of; screen readers say them, most readers see colours and lines instead.

diff-added = اضافہ:
diff-added-end = اضافہ ختم
diff-removed = حذف:
diff-removed-end = حذف ختم
diff-row-added = قطار کا اضافہ:
diff-row-removed = قطار حذف:
diff-column-added = کالم کا اضافہ:
diff-column-removed = کالم حذف:
diff-joined = پیراگراف یہاں ضم ہوئے
diff-moved-down = نیچے منتقل ہوا۔
diff-moved-up = اوپر منتقل ہوا۔
diff-old-place = پرانی جگہ دیکھیں
diff-away-down = یہ نیچے منتقل ہوا۔
diff-away-up = یہ اوپر منتقل ہوا۔
diff-new-place = نئی جگہ دیکھیں
diff-split = تقسیم شدہ پیراگراف، { $count } میں سے حصہ { $part }:
diff-merged = { $count } پیراگراف ضم ہو کر ایک ہوئے:
diff-format = فارمیٹنگ بدلی، پہلے: { $formats }:
diff-format-end = بدلی ہوئی فارمیٹنگ ختم
diff-link-before = (پہلے لنک: { $address })
diff-style-plain = سادہ
diff-style-emphasis = زور دیا گیا
diff-style-strong = اہم
diff-style-strikethrough = کاٹا ہوا
diff-style-code = کوڈ
diff-style-link = لنک
diff-kind-before = پہلے: { $kind }۔
diff-within-before = پہلے، اس کے اندر: { $kind }۔
diff-another-before = پہلے، کسی اور حصے کے اندر: { $kind }۔
diff-alone-before = پہلے: الگ سے۔
diff-kind-part = سیکشن
diff-kind-heading = سطح { $level } کی سرخی
diff-kind-paragraph = پیراگراف
diff-kind-list = فہرست
diff-kind-numbered-list = نمبر وار فہرست
diff-kind-item = فہرست کا نکتہ
diff-kind-quote = اقتباس
diff-kind-table = جدول
diff-kind-caption = جدول کا عنوان
diff-kind-row = قطار
diff-kind-cell = خانہ
diff-kind-preformatted = کوڈ
diff-kind-rule = وقفہ
diff-kind-footnote = حاشیہ

## Kinds of changes, and the list of them

diff-told = ایک ماخذ کہتا ہے: { $title }
diff-title = ”{ $old }“ سے ”{ $new }“ تک کیا بدلا
diff-count = { $count ->
    [0] کوئی تبدیلی نہیں۔
    [one] 1 تبدیلی۔
   *[other] { $count } تبدیلیاں۔
}
diff-is-added = اضافہ
diff-is-removed = حذف
diff-is-reworded = نئے الفاظ
diff-is-replaced = متبادل متن
diff-is-renamed = نیا نام
diff-is-renumbered = نیا نمبر
diff-is-formatted = فارمیٹنگ بدلی
diff-is-moved = منتقلی
diff-is-moved-and-reworded = منتقلی اور نئے الفاظ
diff-is-split = تقسیم
diff-is-merged = انضمام
diff-is-recast = متن کی قسم بدلی

## Languages and translations

language-name = اردو
translation = ترجمہ
translation-machine = یہ ترجمہ ایک کمپیوٹر پروگرام نے کیا ہے۔ ابھی تک کسی نے اس کی جانچ نہیں کی۔
translation-part = اس صفحے کے { $percent } فیصد الفاظ کا ترجمہ ہو چکا ہے۔ باقی متن اس زبان میں ہے: { $language }۔
translation-none = اس صفحے کے متن کا ترجمہ ابھی نہیں ہوا۔ متن کی زبان: { $language }۔
translation-stale = { $count ->
    [one] ترجمہ { $date } کو یا اس کے بعد ہوا۔ تب سے اصل زبان ({ $language }) میں { $count } متن بدلا ہے۔ اس پر نشان لگا ہے، یا وہ اصل زبان میں دکھایا گیا ہے۔
   *[other] ترجمہ { $date } کو یا اس کے بعد ہوا۔ تب سے اصل زبان ({ $language }) میں { $count } متن بدلے ہیں۔ ان پر نشان لگا ہے، یا وہ اصل زبان میں دکھائے گئے ہیں۔
}
translation-compared = دونوں ورژن کے متن کا موازنہ اس زبان میں کیا گیا ہے جس میں وہ لکھے گئے تھے: { $language }۔
translation-read-source = موجودہ صفحہ اصل زبان میں پڑھیں: { $language }
out-of-date = پرانا متن
place-line = سطر { $number }
place-lines = سطور { $number }
place-page = صفحہ { $number }
place-pages = صفحات { $number }
number = نمبر
value = قدر
name-and-role = { $name }، { $role }
figure-qualified = { $qualifier } { $value }

## Other formats

other-formats = دوسرے فارمیٹ
format-html = ویب صفحات (HTML)
format-easy-read = ایزی ریڈ (آسان متن)
format-bsl = برطانوی اشاروں کی زبان (BSL) میں ویڈیو
format-audio = آڈیو
format-large-print = بڑے حروف
format-braille = بریل
format-video-captioned = کیپشن والی ویڈیو
format-web = کسی اور ویب سائٹ پر
format-made = تیاری کی تاریخ: { $date }
format-stale = یہ فارمیٹ پہلے کے متن سے بنایا گیا تھا۔ موجودہ متن ویب صفحات پر ہے۔

## How much is translated, for editors

title-translations = کتنا ترجمہ ہو چکا ہے
describe-translations = ایڈیٹروں کے لیے: اس ویب سائٹ کا ہر زبان میں کتنا ترجمہ ہو چکا ہے، ہر فائل کے لحاظ سے۔
translations-about = یہ صفحہ ویب سائٹ کے ایڈیٹروں کے لیے ہے۔ ویب سائٹ کا مواد اس زبان میں لکھا گیا ہے: { $language }۔ ہر دوسری زبان کے لیے یہ صفحہ بتاتا ہے کہ ہر فائل کے کتنے متن ترجمہ ہو چکے ہیں۔
translations-caption = ہر فائل کے متن
translations-file = فائل
translations-total = تمام فائلیں
translations-done = ترجمہ شدہ
translations-stale = پرانے
translations-missing = ترجمہ باقی
translations-by = کس نے ترجمہ کیا
translations-review = جانچ
translations-share = { $count } ({ $percent } فیصد)
translations-by-machine = کمپیوٹر پروگرام
translations-by-machine-in-part = کمپیوٹر پروگرام، کم از کم کچھ حصہ
translations-by-person = انسان
translations-by-nobody = ابھی ترجمہ نہیں ہوا
translations-made = { $date } کو یا اس کے بعد
translations-not-reviewed = جانچ نہیں ہوئی

## Paper, the live preview, results, required contents

title-results = نتائج
results-caption = نتیجہ کیا نکلا
results-about = یہ وہ نتائج ہیں جو مآخذ میں دیے گئے ہیں۔ جہاں ایسا لکھا ہو، وہاں اس ویب سائٹ نے اعداد سے خود معلوم کیا ہے کہ ہدف پورا ہوا یا نہیں۔
results-latest-counted = ہر پیمانے کا تازہ ترین نتیجہ کیا بتاتا ہے:
results-none = ہمارے پاس موجود کسی ماخذ میں اس ورژن کا کوئی نتیجہ نہیں دیا گیا، اس لیے ہم نہیں کہہ سکتے کہ کچھ پورا ہوا یا نہیں۔
result = نتیجہ
result-period = مدت
result-without-source = کوئی ماخذ نہیں دیا گیا
latest-result = تازہ ترین نتیجہ
title-coverage = اس منصوبے کے لیے کیا تقاضے ہیں
coverage-about = ”مل گیا“ کا مطلب ہے کہ ایڈیٹر نے وہ جگہ نشان زد کی ہے جہاں منصوبے میں اس کا جواب ہے، یا کوئی واقعہ یا تاریخ اس کا جواب ہے۔ اس سے یہ طے نہیں ہوتا کہ جواب کتنا اچھا ہے۔ ”نہیں ملا“ کا مطلب ہے کہ کسی نے کوئی جگہ نشان زد نہیں کی۔
coverage-contents = ایسے منصوبے میں کیا درج ہوتا ہے
coverage-contents-caption = مطلوبہ مندرجات اور وہ کہاں ہیں
coverage-steps = مطلوبہ مراحل
coverage-steps-caption = مراحل، وہ کب کے لیے طے تھے اور کب ہوئے
coverage-asked = کیا تقاضا ہے
coverage-where = کہاں ہے
coverage-law = کس کا تقاضا ہے
coverage-checked = کہاں سے دیکھا گیا:
coverage-practice = اچھا طریقۂ کار، قانون نہیں
coverage-no-date = کوئی تاریخ نہیں دی گئی
coverage-found = مل گیا
coverage-not-found = نہیں ملا
coverage-not-held = نہیں ملا؛ متن ہمارے پاس نہیں
coverage-contents-found = کتنے مندرجات ملے: { $total } میں سے { $found }
coverage-steps-found = کتنے مراحل ملے: { $total } میں سے { $found }
describe-coverage = { $plan }، { $version }: قانون یا اچھے طریقۂ کار کا ایسے منصوبے سے کیا تقاضا ہے، اور اس منصوبے میں اس کا جواب کہاں ہے۔
event = واقعہ
in-time = کیا وقت پر ہوا؟
planned-and-happened = کیا طے تھا اور کیا ہوا
calendar-about = کیلنڈر میں صرف قطعی دن ہیں: جہاں ہمارے مآخذ صرف مہینہ یا موسم بتاتے ہیں، وہاں اپنی طرف سے کوئی دن نہیں لکھا گیا۔
describe-results = { $plan }، { $version }: پیمانوں کا کیا نتیجہ نکلا، مآخذ کے ساتھ، اور اہداف پورے ہوئے یا نہیں۔
results-without = { $total } پیمانوں میں سے { $count } کا کوئی نتیجہ ہمارے مآخذ میں درج نہیں۔
results-financial-year = 2026/27 جیسا سال مالی سال ہے: یہ 1 اپریل سے 31 مارچ تک ہوتا ہے۔
result-none = ہمارے مآخذ میں کوئی نتیجہ درج نہیں
result-latest = { $value } ({ $period })۔ { $verdict }
result-no-figure = ماخذ میں کوئی عدد نہیں دیا گیا
result-no-data = اس مدت کے لیے کوئی عدد نہیں
result-redacted = عدد ظاہر نہیں کیا گیا
result-rise = { $quantity } کا اضافہ
result-fall = { $quantity } کی کمی
result-no-change = کوئی تبدیلی نہیں
result-value-and-change = { $value } ({ $change })
result-out-of = { $of } میں سے { $count }
result-from-to = { $first } سے { $last } تک
result-before = پہلے
result-peer = دوسرے
result-beside = { $label }، { $period }
outcome-some = یہاں { $total ->
    [one] { $total } پیمانے
   *[other] { $total } پیمانوں
} میں سے { $count } کے نتائج ہمارے مآخذ میں درج ہیں۔ یہ نتائج اوپر پیمانوں کے ساتھ دیے گئے ہیں۔
outcome-other-version = نتائج کو ایک اور ورژن کے اہداف سے پرکھا گیا ہے: { $version }۔
verdict-met = پورا ہوا
verdict-not-met = پورا نہیں ہوا
verdict-on-track = درست راستے پر
verdict-behind = پیچھے
verdict-no-data = کوئی ڈیٹا نہیں
verdict-redacted = ظاہر نہیں کیا گیا
verdict-redefined = مختلف طریقے سے گنا گیا
verdict-open = معلوم نہیں
result-stated = ماخذ ایسا کہتا ہے
result-nobody-gives = ہمارے پاس موجود کسی ماخذ میں کوئی عدد نہیں دیا گیا
result-worked-out = اس ویب سائٹ نے یہ خود معلوم کیا۔ نتیجہ: { $value }۔ ہدف: { $target }
contradiction-met = اعداد اس کے برعکس بتاتے ہیں: پورا ہوا۔ { $basis }
contradiction-not-met = اعداد اس کے برعکس بتاتے ہیں: پورا نہیں ہوا۔ { $basis }
open-no-number = ہدف سے موازنہ کرنے کے لیے کوئی عدد نہیں
open-redefined = اس کی گنتی کا طریقہ ہدف کی گنتی کے طریقے سے مختلف ہے
open-no-target = منصوبے میں کوئی عددی ہدف مقرر نہیں، اور ماخذ نہیں بتاتا کہ یہ پورا ہوا یا نہیں
open-no-direction = منصوبے میں صرف عدد چھپا ہے، ”کم از کم“ یا ”زیادہ سے زیادہ“ نہیں لکھا، اور ماخذ نہیں بتاتا کہ یہ پورا ہوا یا نہیں
open-other-unit = نتیجے اور ہدف کی اکائیاں مختلف ہیں، اور ماخذ نہیں بتاتا کہ یہ پورا ہوا یا نہیں
open-no-baseline = وہ قدر نہیں دی گئی جس سے تبدیلی گنی جاتی ہے
open-not-due = آخری تاریخ اس مدت کے بعد ہے
open-no-deadline = اس مدت میں ہدف حاصل نہیں ہوا؛ منصوبے میں کوئی آخری تاریخ نہیں دی گئی
chart-title = رجحان: { $measure }
chart-target = ٹوٹی ہوئی لکیر: ہدف، { $value }
chart-steps = چوکور نشانوں والی نقطہ دار لکیر: ہدف کے درمیانی مراحل، جو اس ویب سائٹ نے آخری مرحلے سے پیچھے کی طرف گن کر معلوم کیے
chart-missing = کراس کا نشان: اس مدت کے لیے کوئی عدد نہیں
chart-anew = کھڑی لکیر: یہاں سے آگے گنتی کا طریقہ مختلف ہے
chart-begins = اسکیل { $value } سے شروع ہوتا ہے، صفر سے نہیں
chart-no-figure = کوئی عدد نہیں
chart-in-points = اعداد: فیصد پوائنٹ
chart-in-million-pounds = اعداد: ملین پاؤنڈ
chart-in-words = اعداد: { $unit }
date-quarter = { $date } کی سہ ماہی { $number }
punctuality-open = معلوم نہیں
planned-legend = خالی نشان بتاتے ہیں کہ کیا طے تھا، اور بھرے ہوئے نشان بتاتے ہیں کہ کیا ہوا۔ ہر لکیر { $first } سے { $last } تک ہے۔
planned-one-day = یہاں کی سب تاریخیں ایک ہی دن کی ہیں: { $first }۔
calendar-planned = طے شدہ: { $title }
calendar-closes = آخری دن: { $title }
download-results-csv = نتائج
download-results-csv-about = ہر پیمانے اور ہر مدت کے لیے ایک قطار، جس میں قدر، تعداد، جس سے موازنہ کیا گیا، حیثیت اور ماخذ ہیں۔
download-events-ics = کیلنڈر
download-events-ics-about = واقعات میں سے قطعی دن، کیلنڈر کے پروگرام کے لیے۔
paper-summary = خلاصہ
paper-large-print = خلاصہ بڑے حروف میں
paper-whole = پورا منصوبہ
paper-poster = منصوبہ ایک صفحے پر
paper-draft-mark = مسودہ
paper-page-of = صفحہ { $page }، کل { $pages }
paper-continued = گزشتہ سے جاری
paper-addresses = لنکس کے پتے
paper-describe-whole = { $plan }، { $version }: پورا متن۔
paper-ask-for-formats = کیا آپ کو یہ کسی اور فارمیٹ میں چاہیے، مثلاً بڑے حروف، ایزی ریڈ (آسان متن)، آڈیو یا بریل میں؟ اس کی درخواست کے لیے یہاں دی گئی رابطے کی معلومات استعمال کریں۔ بتائیں کہ آپ کو کون سا فارمیٹ چاہیے اور آپ سے کیسے رابطہ کیا جا سکتا ہے۔
offer-pdf = { $count ->
    [one] PDF، { $count } صفحہ، { $size }
   *[other] PDF، { $count } صفحات، { $size }
}
offer-epub = EPUB (ای ریڈر اور فون کے لیے)، { $size }
offer-text = سادہ متن، { $size }
offer-later = { $format }، آپ کے طلب کرنے پر تیار ہوتا ہے
offer-pdf-later = PDF، آپ کے طلب کرنے پر تیار ہوتا ہے؛ اس میں چند سیکنڈ لگ سکتے ہیں
offer-html = ویب صفحہ (HTML)
print-or-save = پرنٹ یا محفوظ کریں
book-accessibility = پوری کتاب متن کی صورت میں ہے، جس میں سرخیاں، فہرستیں اور جدول اسی حیثیت سے نشان زد ہیں۔ جہاں تصویریں ہیں، وہاں ان کی تفصیل دی گئی ہے۔ کسی نے اس کتاب کو کسی معیار پر نہیں جانچا۔
paper-picture-in-words = تصویر
paper-poster-counts = اس منصوبے میں کیا ہے: { $commitments }، { $groups }۔
paper-poster-selects = ایک صفحے پر سب کچھ نہیں آ سکتا۔ تمام پیمانے اور پورا متن:
paper-shortened = مختصر کیا گیا
paper-shortened-first = زیادہ سے زیادہ { $sides } صفحات میں رکھنے کے لیے اس خلاصے میں ہر ایک کا صرف پہلا پیمانہ ہے ({ $commitments })۔ تمام پیمانے پورے منصوبے میں ہیں:
paper-shortened-titles = زیادہ سے زیادہ { $sides } صفحات میں رکھنے کے لیے اس خلاصے میں صرف عنوانات ہیں ({ $commitments })۔ ان میں کیا کہا گیا ہے اور اس کی پیمائش کیسے ہوتی ہے، یہ پورے منصوبے میں ہے:
paper-shortened-groups = زیادہ سے زیادہ { $sides } صفحات میں رکھنے کے لیے اس خلاصے میں صرف یہ ہے کہ ہر حصے میں کتنے ہیں؛ کل { $commitments }۔ وہ پورے منصوبے میں ہیں:
paper-shortened-counts = یہ منصوبہ { $sides } صفحات کے لیے بہت طویل ہے۔ اس میں کیا ہے: { $commitments }، { $groups }۔ وہ پورے منصوبے میں ہیں:
paper-web-is-accessible = PDF کو بلند آواز سے پڑھنے والے پروگراموں سے اس زبان کے الفاظ چھوٹ سکتے ہیں یا ان کی ترتیب بدل سکتی ہے۔ قابل رسائی فارمیٹ ویب صفحہ ہے۔
preview = پیش نظارہ
preview-error = خرابی:
preview-warning = انتباہ:
preview-note = نوٹ:
preview-help = کیا کریں:
preview-close = بند کریں
preview-errors = { $count ->
    [one] { $count } خرابی
   *[other] { $count } خرابیاں
}
preview-warnings = { $count ->
    [one] { $count } انتباہ
   *[other] { $count } انتباہات
}
preview-notes = { $count ->
    [one] { $count } نوٹ
   *[other] { $count } نوٹ
}
preview-more = { $count ->
    [one] اور مزید { $count }
   *[other] اور مزید { $count }
}
preview-last-good = آپ ویب سائٹ اس حالت میں دیکھ رہے ہیں جو ان خرابیوں سے پہلے تھی۔
preview-edited = جس میں ترمیم ہوئی، وہ دکھائیں:
preview-broken = ابھی دکھانے کے لیے کوئی ویب سائٹ نہیں
preview-broken-about = جیسے ہی خرابیاں دور ہوں گی، یہ صفحہ خود بخود ویب سائٹ دکھائے گا۔
preview-waiting = ویب سائٹ پڑھی جا رہی ہے
preview-workbench = ورک بینچ
preview-workbench-about = ایڈیٹروں کے لیے: کیا غلط ہے، کیا نیا ہے اور کس چیز کی کمی ہے۔ شائع شدہ ویب سائٹ کے قارئین کو یہ صفحہ کبھی نظر نہیں آتا۔
preview-diagnostics = کیا غلط ہے
preview-in-order = مواد میں سب کچھ درست ہے۔
preview-whole-site = مجموعی طور پر ویب سائٹ
preview-versions = ورژن، اور کیا نیا ہوگا
preview-versions-about = ہر ورژن کے لیے: اس سے پہلے شائع ہونے والے ورژن کے بعد قارئین کو کیا بدلا ہوا ملے گا۔
preview-version = ورژن
preview-status = حیثیت
preview-news = قارئین کے لیے نیا
preview-first-version = اس سے پہلے کوئی ورژن شائع نہیں ہوا۔
preview-changes = { $count ->
    [0] ”{ $version }“ کے بعد کچھ نہیں بدلا۔
    [one] ”{ $version }“ کے بعد { $count } تبدیلی۔
   *[other] ”{ $version }“ کے بعد { $count } تبدیلیاں۔
}
preview-changes-unknown = ”{ $version }“ کے بعد کیا بدلا، یہ معلوم نہیں کیا جا سکتا: اُس کا متن، یا اِس ورژن کا متن، یہاں نہیں۔
preview-translations-about = ہر زبان کے لیے: کتنے متن ترجمہ ہو چکے ہیں۔ لنک فائلوں کی فہرست تک لے جاتے ہیں۔
preview-language = زبان
preview-texts = { $count ->
    [one] { $count } متن
   *[other] { $count } متن
}
preview-links = ایڈیٹروں اور پروگراموں کے لیے صفحات
preview-schema = ڈیٹا کا JSON Schema: { $file }
preview-diagnostics-json = کیا غلط ہے، JSON کی صورت میں
preview-no-sheet = یہ شیٹ تیار نہیں ہو سکتی
preview-no-sheet-about = سائٹ کے صفحات پر کوئی اثر نہیں پڑا۔ جو یہاں بتایا گیا ہے اسے درست کریں اور یہ صفحہ دوبارہ کھولیں: اس کی جگہ شیٹ نظر آئے گی۔
preview-requirements = منصوبوں سے کیا تقاضا ہے
preview-requirements-about = ہر ورژن کے لیے: ایسے منصوبے سے جو تقاضے ہیں ان میں سے کتنوں کی کسی نے نشان دہی کی ہے، اور کتنے مراحل کی تاریخ درج ہے۔ لنک فہرستوں تک لے جاتے ہیں۔
