import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '../../../src/entity.ts';
import { guessKind } from '../../../src/ui/guess-kind.ts';

function areGuessed(kind: Kind, names: readonly string[]): void {
  assert.deepEqual(
    names.map((name) => [name, guessKind(name)]),
    names.map((name) => [name, kind]),
  );
}

test('a single word that says nothing is a concept, whatever its capital', () => {
  areGuessed('concept', ['Milan', 'Macron', 'Huawei', 'Semiconductors', 'semiconductors', 'Brexit', '5G', '']);
});

test('a title or a full name is a person', () => {
  areGuessed('person', [
    'Francesco Sisci',
    'Ursula von der Leyen',
    'Mr. Trump',
    'President Biden',
    'Prime Minister Modi',
  ]);
  areGuessed('person', ['Sheikh Mohammed bin Rashid Al Maktoum', 'Chancellor Merkel', 'Foreign Minister Wang Yi']);
  areGuessed('person', ['جورجا ميلوني', 'שמעון פרס', 'नरेन्द्र मोदी']);
  areGuessed('concept', ['روما', '习近平']);
  areGuessed('person', ['McConnell', 'DeSantis', 'Xi Jinping', 'Jean-Luc Mélenchon']);
});

test('an Arabic, Hebrew or Hindi name is told by its head, and is no person where that says another kind', () => {
  areGuessed('organisation', [
    'الأمم المتحدة',
    'الامم المتحدة',
    'مجلس الأمن',
    'حزب الله',
    'البنك الدولي',
    'الاتحاد الأوروبي',
  ]);
  areGuessed('organisation', ['وزارة الخارجية', 'منظمة الصحة العالمية', 'جامعة الدول العربية', 'حلف شمال الأطلسي']);
  areGuessed('organisation', ['משרד החוץ', 'האומות המאוחדות', 'האיחוד האירופי', 'בנק ישראל', 'מפלגת העבודה']);
  areGuessed('organisation', ['संयुक्त राष्ट्र', 'विश्व बैंक', 'भारतीय जनता पार्टी', 'विदेश मंत्रालय', 'यूरोपीय संघ']);
  areGuessed('place', [
    'الولايات المتحدة',
    'المملكة العربية السعودية',
    'جمهورية مصر العربية',
    'كوريا الشمالية',
    'قطاع غزة',
  ]);
  areGuessed('place', ['ארצות הברית', 'רצועת עזה', 'דרום קוריאה', 'नई दिल्ली', 'उत्तर प्रदेश', 'दक्षिण कोरिया']);
  areGuessed('agreement', ['اتفاقية باريس', 'הסכמי אוסלו']);
  areGuessed('event', ['الحرب الباردة', 'מלחמת העולם']);
  areGuessed('person', [
    'محمد بن سلمان',
    'عبد الفتاح السيسي',
    'الرئيس عبد الفتاح السيسي',
    'الشيخ تميم',
    'דוד בן־גוריון',
    'קרן פלס',
    'रामानंद सागर',
  ]);
});

test('an office, what begins with the Arabic article, and what stands in letters of whose words nothing is known are concepts', () => {
  areGuessed('concept', ['وزير الخارجية', 'رئيس الوزراء', 'שר החוץ', 'ראש הממשלה', 'विदेश मंत्री']);
  areGuessed('concept', ['الذكاء الاصطناعي', 'الشرق الأوسط الجديد']);
  areGuessed('concept', ['윤석열 대통령', 'สมเด็จพระ เจ้าอยู่หัว', 'カマラ ハリス', '北京 上海', 'ጠቅላይ ሚኒስትር']);
});

test('a word that only organisations have, an acronym, and a capital within a word are organisations', () => {
  areGuessed('organisation', ['European Central Bank', 'Ministry of Foreign Affairs', 'United Airlines', 'Nike, Inc.']);
  areGuessed('organisation', ['Verrano Harbour Trust', 'New York Times', 'Washington Post', 'World Economic Forum']);
  areGuessed('organisation', [
    'Auswärtiges Bundesministerium',
    'Ministère des Affaires étrangères',
    'Parti socialiste',
  ]);
  areGuessed('organisation', ['NATO', 'G7', 'U.N.', 'TikTok', 'OpenAI']);
});

test('words of places, and words that stand before them, tell a place', () => {
  areGuessed('place', ['Silicon Valley', 'Taiwan Strait', 'Wall Street', 'New York', 'North Korea', 'San Marino']);
  areGuessed('place', ['United States', 'Czech Republic']);
});

test('agreements, events and works are told by their words', () => {
  areGuessed('agreement', ['Paris Agreement', 'New Deal']);
  areGuessed('event', ['Belt and Road Summit', 'World Cup', 'Cold War']);
  areGuessed('work', ['“The Silk Roads”']);
});

test('a passage in small letters is a concept', () => {
  areGuessed('concept', ['the grey lady', 'high-tech products', 'new ideas', 'president of nothing']);
});
