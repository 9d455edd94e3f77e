import { useId } from "react";

interface Field<Option> {
  readonly options: readonly Option[];
  readonly value: Option;
  readonly nameOf: (option: Option) => string;
  readonly onChange: (option: Option) => void;
}

export function ChoiceField<Option extends string>({
  legend,
  options,
  value,
  nameOf,
  onChange,
}: Field<Option> & { readonly legend: string }) {
  const name = useId();
  return (
    <fieldset className="cite-choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />{" "}
          {nameOf(option)}
        </label>
      ))}
    </fieldset>
  );
}

export function SelectField<Option extends string | number>({
  label,
  options,
  value,
  nameOf,
  onChange,
}: Field<Option> & { readonly label: string }) {
  return (
    <label className="select">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => String(option) === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
