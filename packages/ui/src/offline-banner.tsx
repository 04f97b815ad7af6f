import { WifiOff } from "lucide-react";
import { type ReactNode, useSyncExternalStore } from "react";
import { classNames } from "./class-names.ts";

export interface OfflineBannerProps {
	/** Says that there is no network and that nothing is lost. */
	children: ReactNode;
	className?: string;
}

/** Shows its sentence for as long as the browser believes it has no network. */
export function OfflineBanner({ children, className }: OfflineBannerProps) {
	const online = useSyncExternalStore(onConnectionChange, () => navigator.onLine);
	return (
		<div role="status">
			{online ? null : (
				<p
					className={classNames(
						"flex items-center justify-center gap-2 border-warning-border border-b bg-warning-soft px-gutter py-2 font-medium text-sm text-warning",
						className,
					)}
				>
					<WifiOff aria-hidden="true" className="size-4 shrink-0" />
					{children}
				</p>
			)}
		</div>
	);
}

function onConnectionChange(notify: () => void): () => void {
	window.addEventListener("online", notify);
	window.addEventListener("offline", notify);
	return () => {
		window.removeEventListener("online", notify);
		window.removeEventListener("offline", notify);
	};
}
