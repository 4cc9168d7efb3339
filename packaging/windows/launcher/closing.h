/*
 * --quit: ends every program of this installation in good order: windows as Windows does when it shuts down,
 * commands as SIGTERM does elsewhere.
 *
 * For installers, which cannot replace files in use; also with the window closed to the tray.  Returns 0 where
 * none is left, 1 where one still ran after the patience, each in a line on standard error; nobody is ended by
 * force, so that nothing is lost.
 * --forget: the same, and removes what Windows keeps of this installation for its user: the entry by which it is
 * started at sign-in, and the menu of the taskbar's button.
 */
#define RUN_KEY L"Software\\Microsoft\\Windows\\CurrentVersion\\Run"
#ifndef PATIENCE_MS
#define PATIENCE_MS 20000
#endif
#define ANSWER_MS 10000
#define PAUSE_MS 100
/* A window that was not far enough to hear it is told again. */
#define TELL_AGAIN_ROUNDS 50
#define MOST_PROGRAMS 256

struct program {
    DWORD process;
    BOOL has_window;
};

struct hunt {
    const wchar_t *folder;
    int found;
    BOOL tell;
    struct program programs[MOST_PROGRAMS];
};

static wchar_t image[32768];

/* Returns the path below the folder of what the process runs, valid until the next call; else NULL. */
static const wchar_t *path_below(DWORD process, const wchar_t *folder)
{
    DWORD length = sizeof image / sizeof *image;
    size_t base = wcslen(folder);
    HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process);
    BOOL ours = handle && QueryFullProcessImageNameW(handle, 0, image, &length) &&
                !_wcsnicmp(image, folder, base) && image[base] == L'\\';
    if (handle)
        CloseHandle(handle);
    return ours ? image + base + 1 : NULL;
}

static BOOL CALLBACK visit(HWND window, LPARAM parameter)
{
    struct hunt *hunt = (struct hunt *)parameter;
    wchar_t kind[32] = L"";
    DWORD process = 0;
    DWORD_PTR agreed = 0;
    int n = 0;
    GetWindowThreadProcessId(window, &process);
    GetClassNameW(window, kind, sizeof kind / sizeof *kind);
    while (n < hunt->found && hunt->programs[n].process != process)
        n++;
    /* A console counts as its first program's window, and would end all that run in it. */
    if (n == hunt->found || !wcscmp(kind, L"ConsoleWindowClass"))
        return TRUE;
    hunt->programs[n].has_window = TRUE;
    if (hunt->tell && SendMessageTimeoutW(window, WM_QUERYENDSESSION, 0, ENDSESSION_CLOSEAPP,
                                          SMTO_ABORTIFHUNG, ANSWER_MS, &agreed) && agreed)
        SendMessageTimeoutW(window, WM_ENDSESSION, TRUE, ENDSESSION_CLOSEAPP, SMTO_ABORTIFHUNG, ANSWER_MS,
                            &agreed);
    return TRUE;
}

/* Says whether the process awaits its end; with `tell` it is asked for it.  Others that quit await none. */
static BOOL awaits_ending(DWORD process, BOOL tell)
{
    wchar_t name[64];
    HANDLE event;
    name_ending(name, sizeof name / sizeof *name, process);
    event = OpenEventW(EVENT_MODIFY_STATE, FALSE, name);
    if (!event)
        return GetLastError() == ERROR_ACCESS_DENIED;
    if (tell)
        SetEvent(event);
    CloseHandle(event);
    return TRUE;
}

static void find_programs(struct hunt *hunt)
{
    PROCESSENTRY32W entry = {.dwSize = sizeof entry};
    HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    BOOL more = all != INVALID_HANDLE_VALUE && Process32FirstW(all, &entry);
    hunt->found = 0;
    for (; more && hunt->found < MOST_PROGRAMS; more = Process32NextW(all, &entry))
        if (entry.th32ProcessID != GetCurrentProcessId() && path_below(entry.th32ProcessID, hunt->folder) &&
            awaits_ending(entry.th32ProcessID, FALSE))
            hunt->programs[hunt->found++] = (struct program){entry.th32ProcessID, FALSE};
    if (all != INVALID_HANDLE_VALUE)
        CloseHandle(all);
}

/* Windows are told by their messages; a program without one, as a command or one that only begins, by its event. */
static void tell_programs(struct hunt *hunt)
{
    EnumWindows(visit, (LPARAM)hunt);
    for (int n = 0; n < hunt->found; n++)
        if (!hunt->programs[n].has_window)
            awaits_ending(hunt->programs[n].process, TRUE);
}

static int close_others(const wchar_t *folder)
{
    static struct hunt hunt;
    ULONGLONG end = GetTickCount64() + PATIENCE_MS;
    const wchar_t *file;
    hunt.folder = folder;
    find_programs(&hunt);
    for (int round = 0; hunt.found && GetTickCount64() < end; round++) {
        hunt.tell = round % TELL_AGAIN_ROUNDS == 0;
        tell_programs(&hunt);
        Sleep(PAUSE_MS);
        find_programs(&hunt);
    }
    for (int n = 0; n < hunt.found; n++)
        if ((file = path_below(hunt.programs[n].process, folder)))
            fwprintf(stderr, L"Still running: %ls (process %lu)\n", file, hunt.programs[n].process);
    return hunt.found ? 1 : 0;
}

/* The program itself sets the entry, where its user wants it: Windows Installer knows nothing of it. */
static int forget_sign_in(const wchar_t *folder)
{
    static wchar_t command[32768];
    DWORD size = sizeof command - sizeof *command;
    size_t base = wcslen(folder);
    const wchar_t *start = command;
    if (RegGetValueW(HKEY_CURRENT_USER, RUN_KEY, TITLE, RRF_RT_REG_SZ, NULL, command, &size))
        return 0;
    if (*start == L'"')
        start++;
    if (!_wcsnicmp(start, folder, base) && start[base] == L'\\')
        RegDeleteKeyValueW(HKEY_CURRENT_USER, RUN_KEY, TITLE);
    return 0;
}

static int forget_menu(void)
{
    ICustomDestinationList *menu;
    if (FAILED(CoInitializeEx(NULL, COINIT_APARTMENTTHREADED)))
        return 0;
    if (SUCCEEDED(CoCreateInstance(&CLSID_DestinationList, NULL, CLSCTX_INPROC_SERVER,
                                   &IID_ICustomDestinationList, (void **)&menu))) {
        ICustomDestinationList_DeleteList(menu, MODEL_ID);
        ICustomDestinationList_Release(menu);
    }
    CoUninitialize();
    return 0;
}
