import type { ReactNode } from "react";

/** A titled part of the gallery. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
	return (
		<section className="flex min-w-0 flex-col gap-4">
			<h2 className="border-b pb-2 font-semibold text-xl">{title}</h2>
			{children}
		</section>
	);
}

/** Things side by side. */
export function Row({ children }: { children: ReactNode }) {
	return <div className="flex min-w-0 flex-wrap items-center gap-3">{children}</div>;
}
