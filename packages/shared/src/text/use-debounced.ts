import { useEffect, useState } from "react";

/** A value once it has rested for some milliseconds. */
export function useDebounced<Value>(value: Value, rest = 200): Value {
	const [rested, setRested] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setRested(value), rest);
		return () => clearTimeout(timer);
	}, [value, rest]);
	return rested;
}
