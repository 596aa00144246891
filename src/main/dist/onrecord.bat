@echo off
rem Runs On Record. Options for the Java virtual machine can be given in ONRECORD_JAVA_OPTS.
setlocal
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" %ONRECORD_JAVA_OPTS% -jar "%~dp0onrecord.jar" %*
exit /b %errorlevel%
