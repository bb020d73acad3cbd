// The moment every demo office begins at, by its own clock (src/app/demo_story.cpp).
export const begins = Date.parse('2026-11-25T10:30:00+08:00');
export const today = '2026-11-25';
