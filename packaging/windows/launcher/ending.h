/*
 * How another process asks this one to end: by an event of its session, which has this process' number in its
 * name.  A command has no window that could be told, and shares its console with programs of others.
 */
#define ENDING_NAME L"Local\\Aspire Desktop ends %lu"
#define SIGNAL_TERMINATE 15
#define ENDED_BY_SYSTEM (128 + SIGNAL_TERMINATE)

typedef int (*Interrupt)(int);
typedef void (*Handler)(int);
typedef Handler (*FindHandler)(int);

static HANDLE ending;

static void name_ending(wchar_t *name, size_t units, DWORD process)
{
    swprintf(name, units, ENDING_NAME, process);
}

/* Has this process be found from now on by those that wish its end. */
static void expect_ending(void)
{
    wchar_t name[64];
    name_ending(name, sizeof name / sizeof *name, GetCurrentProcessId());
    ending = CreateEventW(NULL, TRUE, FALSE, name);
}

/* Does to Python what SIGTERM does elsewhere; before the program knows of that, it has nothing to leave in order. */
static DWORD WINAPI await_ending(void *python)
{
    Interrupt interrupt = (Interrupt)(void *)GetProcAddress(python, "PyErr_SetInterruptEx");
    FindHandler find = (FindHandler)(void *)GetProcAddress(python, "PyOS_getsig");
    WaitForSingleObject(ending, INFINITE);
    if (interrupt && find && find(SIGNAL_TERMINATE))
        interrupt(SIGNAL_TERMINATE);
    else
        TerminateProcess(GetCurrentProcess(), ENDED_BY_SYSTEM);
    return 0;
}

static void heed_ending(HMODULE python)
{
    HANDLE thread = ending ? CreateThread(NULL, 0, await_ending, python, 0, NULL) : NULL;
    if (thread)
        CloseHandle(thread);
}
