// Beside each time of the conference the visitor's own, where it is another. No session is moved.
const main = document.querySelector("main[data-your-time]");
const { yourTime, later, earlier } = main.dataset;
const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });
const day = new Intl.DateTimeFormat("sv"); // written 2008-04-01

for (const time of main.querySelectorAll("time[datetime*=T]")) {
  const [, date, sign, h, m] = time.dateTime.match(/(.+)T.+([+-])(..):(..)$/);
  const at = new Date(time.dateTime);
  if (at.getTimezoneOffset() + +`${sign}1` * (h * 60 + +m) === 0) continue;
  const own = day.format(at);
  const aid = document.createElement("small");
  aid.className = "your-time";
  aid.textContent = `${yourTime} ${clock.format(at)}${own > date ? ` (${later})` : own < date ? ` (${earlier})` : ""}`;
  (time.closest(".when, .hero, dd") ?? time.parentElement).append(" ", aid);
}
