import { lazy, Suspense } from "react";

// The sentences of all errors are not part of what a form needs to be on screen.
const ErrorNotice = lazy(async () => ({ default: (await import("./error-notice.tsx")).ErrorNotice }));

/** Why what was asked did not happen, over the button that asks again. Nothing while there is no error. */
export function FormError({ error }: { error: unknown }) {
	if (!error) return null;
	return (
		<Suspense>
			<ErrorNotice error={error} />
		</Suspense>
	);
}
