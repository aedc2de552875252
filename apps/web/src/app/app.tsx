import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ProblemError } from '../shared/api/problem';
import { cssVariables, theme } from '../shared/ui/theme';
import { AppRoot } from './app-root';
import { GuardedRouter } from './guarded-router';
import { preloadPage } from './router';

// A refusal stays a refusal; only what may pass by itself is tried again.
const mayPass = (error: Error): boolean =>
  error instanceof ProblemError && (error.problem.status === 0 || error.problem.status >= 500);

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && mayPass(error),
    },
  },
});
preloadPage(window.location.pathname);

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <GuardedRouter>
          <AppRoot />
        </GuardedRouter>
      </QueryClientProvider>
    </MantineProvider>
  );
}
