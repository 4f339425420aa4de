import { useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { AddressStep } from "./address-step.tsx";
import { CodeStep } from "./code-step.tsx";
import { NameStep } from "./name-step.tsx";
import { nextPath } from "./next-path.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import "../ui/page.css";

type Step = { name: "address" } | { name: "code"; email: string } | { name: "name" };

/** Three short steps: the address, the code that was mailed to it, and for somebody new the name. */
export function SignIn() {
  const { texts, paths, language } = useLanguage();
  const [step, setStep] = useState<Step>({ name: "address" });
  const { search } = useLocation();
  const navigate = useNavigate();
  const goOn = () =>
    void navigate(nextPath(new URLSearchParams(search).get("next"), language) ?? paths.desk, {
      replace: true,
    });
  return (
    <div className="wrap page">
      <Breadcrumb trail={[]} here={texts.people.signIn.title} />
      <h1>{texts.people.signIn.title}</h1>
      {step.name === "address" && <AddressStep onSent={(email) => setStep({ name: "code", email })} />}
      {step.name === "code" && (
        <CodeStep
          email={step.email}
          onBack={() => setStep({ name: "address" })}
          onSignedIn={(isNew) => (isNew ? setStep({ name: "name" }) : goOn())}
        />
      )}
      {step.name === "name" && <NameStep onDone={goOn} />}
    </div>
  );
}
