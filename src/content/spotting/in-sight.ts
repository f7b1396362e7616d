/** Calls once the page has been in sight for so many seconds, all in all. Answers the timer that ends it. */
export function afterInSight(seconds: number, call: () => void): ReturnType<typeof setInterval> {
  let left = seconds;
  const timer = setInterval(() => {
    if (document.hidden || --left > 0) return;
    clearInterval(timer);
    call();
  }, 1000);
  return timer;
}
