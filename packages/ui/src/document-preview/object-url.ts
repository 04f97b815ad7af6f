import { useEffect, useState } from "react";

/** An address for bytes held in memory, given back to the browser when the component goes. */
export function useObjectUrl(content: Blob): string | null {
	const [url, setUrl] = useState<string | null>(null);
	useEffect(() => {
		const created = URL.createObjectURL(content);
		setUrl(created);
		return () => URL.revokeObjectURL(created);
	}, [content]);
	return url;
}
