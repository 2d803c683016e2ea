/** What the page loads when somebody ticks a step, carries progress here, or begins the check. */
import { OnboardingPath } from './onboarding-path.client.ts';
import { WhoseIsThis } from './whose-is-this.client.ts';

customElements.define('onboarding-path', OnboardingPath);
customElements.define('whose-is-this', WhoseIsThis);
