import { type ComponentProps, useEffect, useState } from "react";
import { formatRelativeTime } from "./format-relative-time.ts";

const minute = 60_000;

export interface RelativeTimeProps extends Omit<ComponentProps<"time">, "dateTime" | "children" | "title"> {
	date: Date | string;
	/** A BCP 47 language: "fr". */
	locale: string;
	/** Writes the date; the browser's own words unless the app has better ones. */
	formatter?: (date: Date, locale: string, now: Date) => string;
}

/** How long ago, kept true every minute, with the full date on hover. */
export function RelativeTime({ date, locale, formatter = formatRelativeTime, ...props }: RelativeTimeProps) {
	const [now, setNow] = useState(() => new Date());
	useEffect(() => {
		const timer = setInterval(() => setNow(new Date()), minute);
		return () => clearInterval(timer);
	}, []);
	const moment = new Date(date);
	const full = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" }).format(moment);
	return (
		<time data-slot="relative-time" dateTime={moment.toISOString()} title={full} {...props}>
			{formatter(moment, locale, now)}
		</time>
	);
}
